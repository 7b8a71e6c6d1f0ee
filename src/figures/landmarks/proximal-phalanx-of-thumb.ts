import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfThumbLandmarks: BoneLandmarks = {
  base: [-305.5, 772.5, 144],
  'palmar-surface-of-base': [-303.5, 770.5, 148.5],
  'dorsal-surface-of-base': [-309.5, 769, 141.5],
  'radial-side-of-base': [-311, 773, 148.5],
  'ulnar-side-of-base': [-301, 766, 142],
  'dorsal-surface': [-313, 760, 147],
  'palmar-surface': [-309.5, 761, 151.5],
  'radial-side': [-314.5, 763, 152],
  'ulnar-side': [-307.5, 758.5, 147],
  head: [-316, 748.5, 156],
};
