import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfLittleFingerLandmarks: BoneLandmarks = {
  base: [-231, 743.5, 139],
  'palmar-surface-of-base': [-231, 743, 143.5],
  'dorsal-surface-of-base': [-230.5, 738, 136],
  'radial-side-of-base': [-237, 739.5, 140.5],
  'ulnar-side-of-base': [-224.5, 741.5, 139.5],
  'dorsal-surface': [-228.5, 726, 142.5],
  'palmar-surface': [-228.5, 728.5, 146.5],
  'radial-side': [-232.5, 726.5, 145],
  'ulnar-side': [-224.5, 728.5, 144.5],
  head: [-226.5, 715.5, 154],
};
