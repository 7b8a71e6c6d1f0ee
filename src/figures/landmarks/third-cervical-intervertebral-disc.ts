import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const thirdCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1440.5, 97.5],
  'posterior-border': [0, 1441, 84],
};
