import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const fourthLumbarIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 948, 109.5],
  'posterior-border': [0, 956, 74.5],
};
