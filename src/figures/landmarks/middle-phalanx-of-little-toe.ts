import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfLittleToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-141, 2, 178.5],
  'plantar-base': [-141, -3, 177.5],
  'medial-base': [-137.5, -0.5, 179],
  'lateral-base': [-144, -0.5, 177],
  head: [-142, -1, 181.5],
  shaft: [-141.5, 1.5, 180],
};
