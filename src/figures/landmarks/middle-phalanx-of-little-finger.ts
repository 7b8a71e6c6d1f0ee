import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfLittleFingerLandmarks: BoneLandmarks = {
  base: [-226, 714.5, 154],
  'palmar-surface-of-base': [-226.5, 714.5, 158.5],
  'dorsal-surface-of-base': [-225.5, 709.5, 153.5],
  'radial-side-of-base': [-230.5, 711.5, 156.5],
  'ulnar-side-of-base': [-221.5, 713.5, 156],
  'dorsal-surface': [-224, 705, 158],
  'palmar-surface': [-224.5, 707, 161],
  'radial-side': [-227.5, 705.5, 159.5],
  'ulnar-side': [-221.5, 706.5, 159.5],
  head: [-222.5, 699, 167],
};
