import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfFourthToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-123, 8.5, 171],
  'plantar-base': [-123, 0, 170],
  'medial-base': [-118.5, 5, 172.5],
  'lateral-base': [-127, 5, 169],
  head: [-130, 1, 187.5],
  shaft: [-125, 7, 177],
};
