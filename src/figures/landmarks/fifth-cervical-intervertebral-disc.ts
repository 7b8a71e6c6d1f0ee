import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const fifthCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1407, 93.5],
  'posterior-border': [0, 1412.5, 80.5],
};
