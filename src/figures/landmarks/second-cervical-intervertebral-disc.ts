import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const secondCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1455.5, 97],
  'posterior-border': [0, 1458, 82],
};
