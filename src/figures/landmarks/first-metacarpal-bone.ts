import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const firstMetacarpalBoneLandmarks: BoneLandmarks = {
  base: [-278.5, 803.5, 125],
  'dorsal-surface-of-base': [-286, 802, 123.5],
  'palmar-surface-of-base': [-276.5, 798, 131],
  'radial-side-of-base': [-284, 804.5, 132],
  'ulnar-side-of-base': [-279.5, 796, 123.5],
  'dorsal-surface': [-294, 793, 129],
  'palmar-surface': [-288.5, 790, 134],
  'radial-side': [-293.5, 795.5, 135],
  'ulnar-side': [-290, 788, 127],
  head: [-307, 774.5, 143],
  knuckle: [-308.5, 777.5, 139.5],
};
