import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const seventhCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1378, 85.5],
  'posterior-border': [0, 1385, 70.5],
};
