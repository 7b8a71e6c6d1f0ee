import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const tenthRibLandmarks: BoneLandmarks = {
  head: [-19, 1170, 52],
  tubercle: [-35.5, 1156, 30.5],
  angle: [-64, 1135, 15.5],
  'outer-surface': [-110.5, 1091, 49.5],
  'costochondral-end': [-120, 1031, 117],
};
