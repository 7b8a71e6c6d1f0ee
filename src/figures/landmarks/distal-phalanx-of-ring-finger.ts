import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfRingFingerLandmarks: BoneLandmarks = {
  base: [-250.5, 682.5, 177],
  'palmar-surface-of-base': [-250.5, 683, 181],
  'dorsal-surface-of-base': [-250.5, 679, 178.5],
  'radial-side-of-base': [-254, 681, 179.5],
  'ulnar-side-of-base': [-247, 681, 180],
  tuberosity: [-251, 676, 191],
  'palmar-surface-of-tuberosity': [-251, 678.5, 189],
};
