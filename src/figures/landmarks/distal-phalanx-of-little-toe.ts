import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfLittleToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-142.5, 1, 184],
  'plantar-base': [-142.5, -3, 183],
  'medial-base': [-139.5, -1, 184.5],
  'lateral-base': [-146, -0.5, 182.5],
  tuberosity: [-144, -3, 191],
  shaft: [-143, 0, 186],
};
