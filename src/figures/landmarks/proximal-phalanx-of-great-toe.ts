import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfGreatToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-74.5, 15, 182.5],
  'plantar-base': [-74.5, -1, 181.5],
  'medial-base': [-65, 6.5, 184],
  'lateral-base': [-82.5, 6.5, 180],
  head: [-80.5, 4.5, 205.5],
  shaft: [-76.5, 12, 190],
};
