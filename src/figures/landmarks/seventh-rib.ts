import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const seventhRibLandmarks: BoneLandmarks = {
  head: [-19, 1248.5, 39],
  tubercle: [-41, 1243.5, 15.5],
  angle: [-84.5, 1226.5, 6],
  'outer-surface': [-132.5, 1189.5, 76],
  'costochondral-end': [-104, 1133, 174],
};
