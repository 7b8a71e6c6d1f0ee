import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const firstMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-73.5, 41.5, 135],
  'plantar-base': [-73.5, 23, 125.5],
  shaft: [-72.5, 29, 153],
  'medial-shaft': [-65, 23, 150],
  'lateral-shaft': [-79, 23, 150],
  head: [-72.5, 6, 177.5],
  'plantar-head': [-72.5, 2, 170],
  'dorsal-head': [-72.5, 16, 177],
  tuberosity: [-82, 22, 125],
};
