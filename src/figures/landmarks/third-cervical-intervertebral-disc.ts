import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const thirdCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1440, 97.5],
  'posterior-border': [0, 1442, 83.5],
};
