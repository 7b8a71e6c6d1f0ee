import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const thirdRibLandmarks: BoneLandmarks = {
  head: [-19.5, 1348, 61.5],
  tubercle: [-36.5, 1352, 40],
  angle: [-73.5, 1345, 38.5],
  'outer-surface': [-108.5, 1306.5, 97],
  'costochondral-end': [-49, 1265, 168],
};
