import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fifthMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-111, 25.5, 102],
  'plantar-base': [-111, 11, 99],
  shaft: [-119, 17.5, 121.5],
  'medial-shaft': [-114.5, 11.5, 122],
  'lateral-shaft': [-123.5, 12.5, 119],
  head: [-132.5, 3.5, 154],
  'plantar-head': [-131, -2, 148],
  'dorsal-head': [-131, 10, 150.5],
  tuberosity: [-113, 13.5, 85],
};
