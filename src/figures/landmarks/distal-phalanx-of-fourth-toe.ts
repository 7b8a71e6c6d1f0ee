import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfFourthToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-132.5, 1.5, 203],
  'plantar-base': [-132.5, -3, 201],
  'medial-base': [-129, -1.5, 202.5],
  'lateral-base': [-136, -0.5, 201],
  tuberosity: [-134, -2.5, 209],
  shaft: [-133, 0.5, 205],
};
