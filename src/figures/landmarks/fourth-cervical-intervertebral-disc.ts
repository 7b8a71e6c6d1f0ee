import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const fourthCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1424, 97],
  'posterior-border': [0, 1426, 84],
};
