import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfMiddleFingerLandmarks: BoneLandmarks = {
  base: [-277, 674, 177],
  'palmar-surface-of-base': [-277, 674.5, 181.5],
  'dorsal-surface-of-base': [-277, 670, 177.5],
  'radial-side-of-base': [-281, 672.5, 180],
  'ulnar-side-of-base': [-273, 672, 180],
  tuberosity: [-278.5, 664.5, 191.5],
  'palmar-surface-of-tuberosity': [-278, 667.5, 190.5],
};
