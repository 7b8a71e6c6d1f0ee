import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfThirdToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-116.5, 5, 203],
  'plantar-base': [-116.5, -1.5, 202],
  'medial-base': [-113, 1.5, 203.5],
  'lateral-base': [-120, 1.5, 201.5],
  head: [-118.5, 0, 214],
  shaft: [-117, 4, 206],
};
