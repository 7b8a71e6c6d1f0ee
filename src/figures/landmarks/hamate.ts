import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const hamateLandmarks: BoneLandmarks = {
  hook: [-246.5, 800.5, 129.5],
  'root-of-hook': [-242.5, 796, 122.5],
  'dorsal-surface': [-245.5, 798.5, 108],
  'proximal-tip': [-247.5, 810, 114.5],
  base: [-244, 793, 114.5],
};
