import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const secondMetacarpalBoneLandmarks: BoneLandmarks = {
  base: [-267, 794, 118.5],
  'dorsal-surface-of-base': [-272, 792, 114],
  'palmar-surface-of-base': [-269, 793.5, 126.5],
  'radial-side-of-base': [-277, 794, 121],
  'ulnar-side-of-base': [-265, 791, 118.5],
  'dorsal-surface': [-279, 767.5, 118],
  'palmar-surface': [-277, 768.5, 126],
  'radial-side': [-281.5, 769, 122.5],
  'ulnar-side': [-274.5, 767, 121],
  head: [-287.5, 730.5, 133.5],
  knuckle: [-288, 734, 129],
};
