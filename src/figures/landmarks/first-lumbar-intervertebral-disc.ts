import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const firstLumbarIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1054.5, 109.5],
  'posterior-border': [0, 1048.5, 77.5],
};
