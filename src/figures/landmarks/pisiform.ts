import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const pisiformLandmarks: BoneLandmarks = {
  'palmar-surface': [-237.5, 805, 134.5],
  'proximal-surface': [-235.5, 811, 127.5],
  'distal-surface': [-236.5, 801, 131],
};
