import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const eighthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1204, 72],
  'posterior-border': [0, 1198, 40.5],
};
