import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const twelfthThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1087.5, 102],
  'posterior-border': [0, 1078, 68],
};
