import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const secondMetacarpalBoneLandmarks: BoneLandmarks = {
  base: [-271, 793.5, 118.5],
  'dorsal-surface-of-base': [-271.5, 792.5, 114],
  'palmar-surface-of-base': [-269, 794.5, 126.5],
  'radial-side-of-base': [-277, 795, 121],
  'ulnar-side-of-base': [-264.5, 792, 118],
  'dorsal-surface': [-279, 767.5, 118],
  'palmar-surface': [-277, 768.5, 126],
  'radial-side': [-281.5, 769, 122.5],
  'ulnar-side': [-274.5, 767, 121],
  head: [-287.5, 730.5, 133.5],
  knuckle: [-288, 734, 129],
};
