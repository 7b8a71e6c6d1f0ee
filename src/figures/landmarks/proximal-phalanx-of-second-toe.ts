import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfSecondToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-96.5, 11, 185],
  'plantar-base': [-96.5, 3, 184],
  'medial-base': [-91.5, 7, 186],
  'lateral-base': [-100.5, 7, 183],
  head: [-100.5, 4, 205],
  shaft: [-98.5, 9.5, 192],
};
