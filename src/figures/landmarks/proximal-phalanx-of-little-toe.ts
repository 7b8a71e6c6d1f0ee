import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfLittleToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-134, 6, 157.5],
  'plantar-base': [-134, -2, 156.5],
  'medial-base': [-129, 2, 158.5],
  'lateral-base': [-139, 2, 155.5],
  head: [-141, 0, 176],
  shaft: [-136, 4.5, 163.5],
};
