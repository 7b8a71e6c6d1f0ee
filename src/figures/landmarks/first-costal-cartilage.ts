import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const firstCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-46.5, 1333, 131],
  'sternal-end': [-24.5, 1328, 141.5],
  'anterior-surface': [-36, 1331, 141],
};
