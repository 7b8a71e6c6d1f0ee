import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfFourthToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-129.5, 3.5, 190],
  'plantar-base': [-129.5, -3, 190],
  'medial-base': [-125.5, 0.5, 191],
  'lateral-base': [-133, 0.5, 189],
  head: [-133, 1.5, 199],
  shaft: [-130.5, 3.5, 193],
};
