import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const fifthLumbarIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 910, 97],
  'posterior-border': [0, 925, 66.5],
};
