import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const distalPhalanxOfIndexFingerLandmarks: BoneLandmarks = {
  base: [-306.5, 683.5, 169],
  'palmar-surface-of-base': [-306, 684, 172.5],
  'dorsal-surface-of-base': [-307, 680, 168.5],
  'radial-side-of-base': [-310.5, 683, 171],
  'ulnar-side-of-base': [-302.5, 681, 171],
  tuberosity: [-309, 672.5, 182.5],
  'palmar-surface-of-tuberosity': [-308.5, 676, 181.5],
};
