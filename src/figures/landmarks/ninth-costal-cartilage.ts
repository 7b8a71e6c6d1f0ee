import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const ninthCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-119.5, 1061.5, 133],
  tip: [-72, 1092, 188],
};
