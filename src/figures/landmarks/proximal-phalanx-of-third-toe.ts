import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfThirdToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-110, 9.5, 181],
  'plantar-base': [-110, 1.5, 180],
  'medial-base': [-106.5, 5.5, 181.5],
  'lateral-base': [-114, 5.5, 179.5],
  head: [-115, 2, 199.5],
  shaft: [-112, 8, 187],
};
