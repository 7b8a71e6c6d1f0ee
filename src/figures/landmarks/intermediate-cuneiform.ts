import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const intermediateCuneiformLandmarks: BoneLandmarks = {
  'dorsal-surface': [-86, 53, 109],
  'plantar-edge': [-84, 35, 106],
};
