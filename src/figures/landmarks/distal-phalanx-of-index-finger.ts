import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfIndexFingerLandmarks: BoneLandmarks = {
  base: [-306.5, 683.5, 169],
  'palmar-surface-of-base': [-306.5, 683, 173.5],
  'dorsal-surface-of-base': [-307, 679.5, 169],
  'radial-side-of-base': [-310.5, 682.5, 171.5],
  'ulnar-side-of-base': [-303, 680.5, 172],
  tuberosity: [-309, 672.5, 182.5],
  'palmar-surface-of-tuberosity': [-308.5, 676, 181.5],
};
