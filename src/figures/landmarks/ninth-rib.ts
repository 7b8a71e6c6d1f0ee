import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const ninthRibLandmarks: BoneLandmarks = {
  head: [-18.5, 1199, 45],
  tubercle: [-35.5, 1186.5, 22],
  angle: [-70, 1164, 8],
  'outer-surface': [-118, 1127, 54],
  'costochondral-end': [-120, 1061.5, 132.5],
};
