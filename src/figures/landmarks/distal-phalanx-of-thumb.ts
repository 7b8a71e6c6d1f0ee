import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfThumbLandmarks: BoneLandmarks = {
  base: [-315, 748.5, 158],
  'palmar-surface-of-base': [-314, 745.5, 161.5],
  'dorsal-surface-of-base': [-319.5, 747, 157],
  'radial-side-of-base': [-318.5, 749.5, 164],
  'ulnar-side-of-base': [-313.5, 742, 155],
  tuberosity: [-323, 730, 168],
  'palmar-surface-of-tuberosity': [-321, 732, 167.5],
};
