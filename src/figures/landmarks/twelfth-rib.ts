import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const twelfthRibLandmarks: BoneLandmarks = {
  head: [-19.5, 1098, 70],
  'posterior-surface': [-53, 1067, 32.5],
  'outer-surface': [-65, 1055.5, 37],
  tip: [-81.5, 1009.5, 63],
};
