import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const secondCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-42.5, 1296, 158],
  'sternal-end': [-15.5, 1296, 173.5],
  'anterior-surface': [-29, 1295, 170.5],
};
