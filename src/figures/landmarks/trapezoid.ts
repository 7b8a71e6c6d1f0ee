import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const trapezoidLandmarks: BoneLandmarks = {
  'dorsal-surface': [-269, 798, 109.5],
  'palmar-surface': [-267, 801, 124],
};
