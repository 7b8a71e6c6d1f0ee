import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const fifthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1278, 63.5],
  'posterior-border': [0, 1281, 35],
};
