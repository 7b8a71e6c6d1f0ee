import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fifthMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-111, 25, 102.5],
  'plantar-base': [-111, 10.5, 99],
  shaft: [-119, 17, 121.5],
  'medial-shaft': [-114.5, 11.5, 122],
  'lateral-shaft': [-123.5, 12.5, 119],
  head: [-132.5, 3, 155],
  'plantar-head': [-131, -1.5, 148],
  'dorsal-head': [-131, 9.5, 150.5],
  tuberosity: [-113, 13.5, 85.5],
};
