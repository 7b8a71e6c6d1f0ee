import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const seventhThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1229, 67],
  'posterior-border': [0, 1225, 36.5],
};
