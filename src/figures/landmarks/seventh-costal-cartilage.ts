import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const seventhCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-106, 1131, 175.5],
  'sternal-end': [-11, 1189.5, 201],
  'anterior-surface': [-69.5, 1130, 200.5],
  'costal-margin': [-30.5, 1151, 200],
};
