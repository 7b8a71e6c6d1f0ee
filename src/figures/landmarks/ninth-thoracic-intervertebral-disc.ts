import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const ninthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1176.5, 77.5],
  'posterior-border': [0, 1169, 43],
};
