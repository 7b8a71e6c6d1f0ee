import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const firstMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-73.5, 41.5, 134.5],
  'plantar-base': [-73.5, 23.5, 125],
  shaft: [-72.5, 28.5, 154],
  'medial-shaft': [-64.5, 22.5, 151],
  'lateral-shaft': [-78.5, 22.5, 151],
  head: [-72.5, 5.5, 176],
  'plantar-head': [-72.5, 2.5, 169.5],
  'dorsal-head': [-72.5, 16.5, 176.5],
  tuberosity: [-82, 22, 125],
};
