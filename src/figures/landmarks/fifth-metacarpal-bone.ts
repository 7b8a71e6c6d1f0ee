import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fifthMetacarpalBoneLandmarks: BoneLandmarks = {
  base: [-242, 795.5, 122.5],
  'dorsal-surface-of-base': [-241.5, 791, 117.5],
  'palmar-surface-of-base': [-241.5, 794, 126],
  'radial-side-of-base': [-245.5, 791.5, 123],
  'ulnar-side-of-base': [-235, 794, 121.5],
  'dorsal-surface': [-236.5, 770.5, 121.5],
  'palmar-surface': [-236, 772.5, 127.5],
  'radial-side': [-240, 770.5, 125],
  'ulnar-side': [-231.5, 772.5, 124],
  head: [-229.5, 743.5, 136.5],
  knuckle: [-230.5, 744.5, 131],
  tubercle: [-234.5, 792.5, 121],
};
