import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const seventhCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1379, 86],
  'posterior-border': [0, 1386, 70],
};
