import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const thirdThoracicIntervertebralDiscLandmarks: BoneLandmarks = {
  'anterior-border': [0, 1323, 69],
  'posterior-border': [0, 1330.5, 46],
};
