import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const cuboidLandmarks: BoneLandmarks = {
  tuberosity: [-111.5, 19, 91],
  groove: [-100, 18.5, 98.5],
  'dorsal-surface': [-103, 40, 91],
  'plantar-surface': [-97, 15.5, 86],
};
