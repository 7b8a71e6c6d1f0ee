import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const thirdMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-100.5, 37.5, 127],
  'plantar-base': [-100.5, 25.5, 121.5],
  shaft: [-104, 26.5, 146.5],
  'medial-shaft': [-100.5, 23, 145.5],
  'lateral-shaft': [-107, 23, 144.5],
  head: [-107, 5.5, 174],
  'plantar-head': [-106.5, 0.5, 166.5],
  'dorsal-head': [-106.5, 13.5, 173],
};
