import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const firstRibLandmarks: BoneLandmarks = {
  head: [-17, 1377, 78],
  tubercle: [-29, 1380, 67],
  angle: [-41.5, 1380.5, 68],
  'outer-surface': [-67.5, 1359, 94.5],
  'costochondral-end': [-46.5, 1335, 130.5],
};
