import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const eighthCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-113.5, 1093, 159.5],
  tip: [-42.5, 1133.5, 198.5],
};
