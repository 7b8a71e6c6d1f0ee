import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfGreatToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-81.5, 6, 210.5],
  'plantar-base': [-81.5, -3.5, 209],
  'medial-base': [-73, 0.5, 213],
  'lateral-base': [-89.5, 1.5, 206.5],
  tuberosity: [-88, -1, 228],
  shaft: [-83.5, 4.5, 214.5],
};
