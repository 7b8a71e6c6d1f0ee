import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const eleventhThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1119, 95],
  'posterior-border': [0, 1111, 59],
};
