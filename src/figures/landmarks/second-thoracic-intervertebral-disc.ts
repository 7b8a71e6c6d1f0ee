import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const secondThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1343, 76],
  'posterior-border': [0, 1351.5, 55],
};
