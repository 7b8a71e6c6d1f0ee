import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const capitateLandmarks: BoneLandmarks = {
  head: [-256.5, 814.5, 117],
  'dorsal-surface': [-258, 799.5, 108.5],
  'palmar-surface': [-259.5, 800, 123.5],
  base: [-257.5, 793.5, 116.5],
};
