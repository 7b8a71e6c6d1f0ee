import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfFourthToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-129.5, 4, 190.5],
  'plantar-base': [-129.5, -3, 190.5],
  'medial-base': [-126, 0.5, 191.5],
  'lateral-base': [-133, 0.5, 189.5],
  head: [-132.5, 1, 199.5],
  shaft: [-131, 3, 193.5],
};
