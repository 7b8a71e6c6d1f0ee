import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const medialCuneiformLandmarks: BoneLandmarks = {
  'dorsal-surface': [-74, 51, 115],
  'medial-surface': [-62.5, 36, 113],
  'plantar-surface': [-71, 22.5, 112],
  'anterior-medial-corner': [-66, 30.5, 121],
};
