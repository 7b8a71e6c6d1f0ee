import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const lateralCuneiformLandmarks: BoneLandmarks = {
  'dorsal-surface': [-98, 47.5, 105],
  'plantar-edge': [-90, 27, 104],
};
