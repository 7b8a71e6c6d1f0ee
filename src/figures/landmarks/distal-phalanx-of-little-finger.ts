import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfLittleFingerLandmarks: BoneLandmarks = {
  base: [-224, 698.5, 167.5],
  'palmar-surface-of-base': [-223.5, 698, 170.5],
  'dorsal-surface-of-base': [-223.5, 695.5, 167],
  'radial-side-of-base': [-227, 696.5, 169],
  'ulnar-side-of-base': [-220, 697, 168.5],
  tuberosity: [-222.5, 687.5, 178.5],
  'palmar-surface-of-tuberosity': [-222.5, 691, 178],
};
