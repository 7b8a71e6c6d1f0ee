import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfGreatToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-81.5, 6.5, 210.5],
  'plantar-base': [-81.5, -3, 209],
  'medial-base': [-73.5, 0.5, 212.5],
  'lateral-base': [-89.5, 1.5, 206.5],
  tuberosity: [-87.5, -1, 228],
  shaft: [-83.5, 4.5, 215],
};
