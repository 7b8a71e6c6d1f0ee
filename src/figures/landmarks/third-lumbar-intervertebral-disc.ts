import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const thirdLumbarIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 983.5, 114.5],
  'posterior-border': [0, 986.5, 80.5],
};
