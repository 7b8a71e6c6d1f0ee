import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const bodyOfSternumLandmarks: BoneLandmarks = {
  'sternal-angle': [0, 1292, 180.5],
  'anterior-surface': [0, 1248, 195],
  'lower-end': [0, 1195, 206],
};
