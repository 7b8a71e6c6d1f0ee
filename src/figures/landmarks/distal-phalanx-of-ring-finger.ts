import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfRingFingerLandmarks: BoneLandmarks = {
  base: [-250.5, 682.5, 177],
  'palmar-surface-of-base': [-250.5, 683, 180.5],
  'dorsal-surface-of-base': [-250.5, 679.5, 177.5],
  'radial-side-of-base': [-254, 681.5, 179],
  'ulnar-side-of-base': [-246.5, 681.5, 179.5],
  tuberosity: [-251, 676, 191],
  'palmar-surface-of-tuberosity': [-251, 678.5, 189],
};
