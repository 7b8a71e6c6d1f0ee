import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfThirdToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-116.5, 5, 202.5],
  'plantar-base': [-116.5, -2, 201.5],
  'medial-base': [-112.5, 1.5, 203],
  'lateral-base': [-120.5, 1.5, 201],
  head: [-118, 0, 213.5],
  shaft: [-117, 4, 205.5],
};
