import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const sixthRibLandmarks: BoneLandmarks = {
  head: [-17, 1278.5, 44.5],
  tubercle: [-41, 1275, 14],
  angle: [-80, 1258.5, 5.5],
  'outer-surface': [-132.5, 1218, 86],
  'costochondral-end': [-87.5, 1166, 188],
};
