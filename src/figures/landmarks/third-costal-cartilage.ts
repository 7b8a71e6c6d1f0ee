import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const thirdCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-49.5, 1264, 168],
  'sternal-end': [-19, 1266, 181],
  'anterior-surface': [-34, 1264.5, 179.5],
};
