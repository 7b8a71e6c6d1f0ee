import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfSecondToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-104.5, 2.5, 221.5],
  'plantar-base': [-104.5, -3.5, 220.5],
  'medial-base': [-100.5, -0.5, 222],
  'lateral-base': [-108, -0.5, 220],
  tuberosity: [-107, -1.5, 230],
  shaft: [-105, 1.5, 224],
};
