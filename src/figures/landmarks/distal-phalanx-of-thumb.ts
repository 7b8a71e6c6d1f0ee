import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfThumbLandmarks: BoneLandmarks = {
  base: [-315, 748.5, 158],
  'palmar-surface-of-base': [-314, 745, 161.5],
  'dorsal-surface-of-base': [-319.5, 746, 157.5],
  'radial-side-of-base': [-318, 748, 164],
  'ulnar-side-of-base': [-314, 742, 156.5],
  tuberosity: [-323, 730, 168],
  'palmar-surface-of-tuberosity': [-321, 732, 167.5],
};
