import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const middlePhalanxOfMiddleFingerLandmarks: BoneLandmarks = {
  base: [-273, 694.5, 158],
  'palmar-surface-of-base': [-273.5, 695.5, 163.5],
  'dorsal-surface-of-base': [-273, 690.5, 157],
  'radial-side-of-base': [-279.5, 693.5, 159.5],
  'ulnar-side-of-base': [-268, 691.5, 161.5],
  'dorsal-surface': [-274.5, 683, 163.5],
  'palmar-surface': [-274.5, 685, 167],
  'radial-side': [-278.5, 684.5, 164],
  'ulnar-side': [-270.5, 683.5, 166],
  head: [-276, 674.5, 175.5],
};
