import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fourthMetacarpalBoneLandmarks: BoneLandmarks = {
  base: [-249.5, 793, 116.5],
  'dorsal-surface-of-base': [-248.5, 789, 112],
  'palmar-surface-of-base': [-249, 791.5, 122.5],
  'radial-side-of-base': [-253, 789, 117.5],
  'ulnar-side-of-base': [-243.5, 790, 117],
  'dorsal-surface': [-248.5, 767.5, 117],
  'palmar-surface': [-248.5, 769, 123.5],
  'radial-side': [-251, 768, 120.5],
  'ulnar-side': [-245.5, 768.5, 120],
  head: [-247, 736, 133],
  knuckle: [-247, 738, 128.5],
};
