import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfSecondToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-102, 6, 208.5],
  'plantar-base': [-102, -0.5, 207.5],
  'medial-base': [-98, 2.5, 209],
  'lateral-base': [-106, 2.5, 207],
  head: [-104.5, 0.5, 219],
  shaft: [-103, 4.5, 212],
};
