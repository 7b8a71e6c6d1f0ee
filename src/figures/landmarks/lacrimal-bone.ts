import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const lacrimalBoneLandmarks: BoneLandmarks = {
  'posterior-lacrimal-crest': [-14, 1522, 164],
  'lacrimal-fossa': [-11.5, 1522, 169],
  'lacrimal-hamulus': [-14, 1512, 164],
};
