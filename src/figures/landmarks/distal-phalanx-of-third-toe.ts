import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfThirdToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-119.5, 1.5, 216],
  'plantar-base': [-119.5, -3.5, 215],
  'medial-base': [-116.5, -1, 216],
  'lateral-base': [-123, -1, 214.5],
  tuberosity: [-121.5, -2, 223],
  shaft: [-119.5, 0.5, 218],
};
