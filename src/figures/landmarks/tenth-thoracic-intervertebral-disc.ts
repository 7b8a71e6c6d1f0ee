import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const tenthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1148.5, 84.5],
  'posterior-border': [0, 1140, 51],
};
