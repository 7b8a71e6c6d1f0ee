import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const eighthRibLandmarks: BoneLandmarks = {
  head: [-18.5, 1229.5, 39.5],
  tubercle: [-37.5, 1215.5, 15],
  angle: [-79, 1194, 5.5],
  'outer-surface': [-122.5, 1160, 64.5],
  'costochondral-end': [-112, 1095, 158],
};
