import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfRingFingerLandmarks: BoneLandmarks = {
  base: [-250, 701, 156.5],
  'palmar-surface-of-base': [-249.5, 702, 161],
  'dorsal-surface-of-base': [-248.5, 696, 156],
  'radial-side-of-base': [-254.5, 698, 158.5],
  'ulnar-side-of-base': [-243.5, 700, 159],
  'dorsal-surface': [-249.5, 688, 164],
  'palmar-surface': [-250, 690.5, 167],
  'radial-side': [-254, 688.5, 165],
  'ulnar-side': [-246, 689.5, 165],
  head: [-250.5, 681, 175],
};
