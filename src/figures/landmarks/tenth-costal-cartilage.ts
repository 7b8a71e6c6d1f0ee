import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const tenthCostalCartilageLandmarks: BoneLandmarks = {
  'costal-end': [-121, 1031.5, 118.5],
  'lowest-point': [-116, 1022.5, 123],
  tip: [-96.5, 1056.5, 164.5],
};
