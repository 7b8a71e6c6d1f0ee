import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfIndexFingerLandmarks: BoneLandmarks = {
  base: [-299.5, 697, 150.5],
  'palmar-surface-of-base': [-300, 698, 155.5],
  'dorsal-surface-of-base': [-302, 693, 150.5],
  'radial-side-of-base': [-306, 697.5, 153.5],
  'ulnar-side-of-base': [-296, 694, 154],
  'dorsal-surface': [-303.5, 689, 156],
  'palmar-surface': [-302, 692, 159.5],
  'radial-side': [-306.5, 692, 157.5],
  'ulnar-side': [-299, 689, 158],
  head: [-306, 683, 167.5],
};
