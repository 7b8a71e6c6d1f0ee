import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const sixthCervicalIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1393.5, 90.5],
  'posterior-border': [0, 1398, 76.5],
};
