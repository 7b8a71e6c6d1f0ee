import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfLittleToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-134, 6, 158.5],
  'plantar-base': [-134, -2, 157.5],
  'medial-base': [-129.5, 2, 159.5],
  'lateral-base': [-138.5, 2, 156.5],
  head: [-140.5, 0, 176.5],
  shaft: [-136.5, 4, 164.5],
};
