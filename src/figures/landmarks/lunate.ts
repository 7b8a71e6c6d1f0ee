import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const lunateLandmarks: BoneLandmarks = {
  'proximal-surface': [-244.5, 819, 115.5],
  'palmar-horn': [-249, 814.5, 123],
  'dorsal-horn': [-249, 811.5, 107.5],
};
