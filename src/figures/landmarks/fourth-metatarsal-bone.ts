import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fourthMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-106.5, 31, 116.5],
  'plantar-base': [-106.5, 20, 112],
  shaft: [-113, 21.5, 137],
  'medial-shaft': [-109.5, 17.5, 136],
  'lateral-shaft': [-116.5, 18.5, 135],
  head: [-118.5, 3.5, 166],
  'plantar-head': [-117.5, -0.5, 158.5],
  'dorsal-head': [-117.5, 11.5, 163.5],
};
