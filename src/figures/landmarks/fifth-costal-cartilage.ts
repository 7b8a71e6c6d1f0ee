import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fifthCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-77.5, 1197, 192],
  'sternal-end': [-23, 1217, 195],
  'anterior-surface': [-52, 1201, 203],
};
