import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const fourthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1301.5, 64.5],
  'posterior-border': [0, 1308, 39],
};
