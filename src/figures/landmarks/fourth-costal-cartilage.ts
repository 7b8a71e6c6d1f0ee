import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fourthCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-65, 1232, 183.5],
  'sternal-end': [-20, 1242, 188],
  'anterior-surface': [-45, 1233, 191],
};
