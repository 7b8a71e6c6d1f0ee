import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfGreatToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-75, 14, 183.5],
  'plantar-base': [-75, -1.5, 182.5],
  'medial-base': [-66, 6, 185],
  'lateral-base': [-83, 6, 181],
  head: [-80.5, 4, 206],
  shaft: [-76.5, 11.5, 190.5],
};
