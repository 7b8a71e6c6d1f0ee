import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const thirdMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-101, 37.5, 127.5],
  'plantar-base': [-101, 25, 122],
  shaft: [-104, 26.5, 146.5],
  'medial-shaft': [-100.5, 23, 145.5],
  'lateral-shaft': [-107, 23, 144.5],
  head: [-108, 4.5, 175.5],
  'plantar-head': [-107, 0, 167],
  'dorsal-head': [-107, 13, 173.5],
};
