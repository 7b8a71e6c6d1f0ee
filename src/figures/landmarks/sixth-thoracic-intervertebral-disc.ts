import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const sixthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1254, 64.5],
  'posterior-border': [0, 1254, 34.5],
};
