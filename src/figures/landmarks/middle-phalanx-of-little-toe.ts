import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfLittleToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-141, 2, 178.5],
  'plantar-base': [-141, -3.5, 177.5],
  'medial-base': [-138, -0.5, 179],
  'lateral-base': [-144.5, -0.5, 177],
  head: [-142.5, -2, 181.5],
  shaft: [-141, 2, 179.5],
};
