import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const secondLumbarIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1019.5, 114],
  'posterior-border': [0, 1018, 81],
};
