import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const firstThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1362.5, 81.5],
  'posterior-border': [0, 1370, 63.5],
};
