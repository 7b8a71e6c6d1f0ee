import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfThirdToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-119.5, 1.5, 216],
  'plantar-base': [-119.5, -3.5, 215],
  'medial-base': [-116, -1, 216.5],
  'lateral-base': [-123.5, -1, 214.5],
  tuberosity: [-121.5, -1.5, 223.5],
  shaft: [-120, 0.5, 218],
};
