import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfSecondToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-102, 6, 208],
  'plantar-base': [-102, -1, 207],
  'medial-base': [-98, 2.5, 208.5],
  'lateral-base': [-105.5, 2.5, 206.5],
  head: [-104.5, 1.5, 218.5],
  shaft: [-103, 4, 212],
};
