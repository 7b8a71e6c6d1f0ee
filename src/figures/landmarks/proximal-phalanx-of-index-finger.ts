import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfIndexFingerLandmarks: BoneLandmarks = {
  base: [-289, 730.5, 136],
  'palmar-surface-of-base': [-289.5, 729.5, 141.5],
  'dorsal-surface-of-base': [-290, 724.5, 132],
  'radial-side-of-base': [-297, 729.5, 136.5],
  'ulnar-side-of-base': [-282.5, 725, 137.5],
  'dorsal-surface': [-294.5, 711, 138.5],
  'palmar-surface': [-294, 713.5, 144],
  'radial-side': [-299, 713.5, 141],
  'ulnar-side': [-289.5, 711, 142],
  head: [-299, 697.5, 150.5],
};
