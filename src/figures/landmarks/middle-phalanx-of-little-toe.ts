import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfLittleToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-141, 2.5, 178.5],
  'plantar-base': [-141, -3.5, 177.5],
  'medial-base': [-138, -1, 179.5],
  'lateral-base': [-143, 0, 177],
  head: [-142.5, -2, 181],
  shaft: [-141, 2.5, 179.5],
};
