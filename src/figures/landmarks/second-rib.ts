import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const secondRibLandmarks: BoneLandmarks = {
  head: [-18, 1363.5, 71],
  tubercle: [-35, 1371.5, 54.5],
  angle: [-68, 1362, 60],
  'outer-surface': [-94, 1332.5, 99],
  'costochondral-end': [-41.5, 1297.5, 158.5],
};
