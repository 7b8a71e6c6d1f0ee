import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfMiddleFingerLandmarks: BoneLandmarks = {
  base: [-267.5, 732, 136.5],
  'palmar-surface-of-base': [-268.5, 732.5, 142.5],
  'dorsal-surface-of-base': [-267, 726, 133],
  'radial-side-of-base': [-275, 729, 136.5],
  'ulnar-side-of-base': [-260, 729.5, 139],
  'dorsal-surface': [-269.5, 709.5, 142.5],
  'palmar-surface': [-270.5, 713, 148],
  'radial-side': [-275, 711.5, 145.5],
  'ulnar-side': [-265, 711.5, 147],
  head: [-272.5, 696, 158],
};
