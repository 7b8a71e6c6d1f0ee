import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fourthRibLandmarks: BoneLandmarks = {
  head: [-17, 1327, 58],
  tubercle: [-39, 1331, 27.5],
  angle: [-75, 1320, 25.5],
  'outer-surface': [-121, 1277, 94.5],
  'costochondral-end': [-65.5, 1233, 184.5],
};
