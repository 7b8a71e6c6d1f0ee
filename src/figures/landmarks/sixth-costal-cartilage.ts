import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const sixthCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-88, 1164, 190],
  'sternal-end': [-19, 1199.5, 200.5],
  'anterior-surface': [-55, 1170, 207],
};
