import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfLittleFingerLandmarks: BoneLandmarks = {
  base: [-224, 698, 167.5],
  'palmar-surface-of-base': [-223.5, 697.5, 171],
  'dorsal-surface-of-base': [-223.5, 695, 167.5],
  'radial-side-of-base': [-226.5, 696, 169.5],
  'ulnar-side-of-base': [-220, 696.5, 169],
  tuberosity: [-222.5, 687.5, 178.5],
  'palmar-surface-of-tuberosity': [-222.5, 691, 178],
};
