import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const eleventhRibLandmarks: BoneLandmarks = {
  head: [-20.5, 1134, 59.5],
  'posterior-surface': [-60, 1104, 22.5],
  'outer-surface': [-92.5, 1068, 44.5],
  tip: [-114.5, 1013.5, 99],
};
