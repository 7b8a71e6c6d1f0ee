import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fourthMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-106.5, 31.5, 116.5],
  'plantar-base': [-106.5, 19, 111.5],
  shaft: [-113, 22, 136.5],
  'medial-shaft': [-109.5, 18, 135.5],
  'lateral-shaft': [-116.5, 19, 134.5],
  head: [-119.5, 3.5, 167],
  'plantar-head': [-118.5, 0, 160],
  'dorsal-head': [-118.5, 11, 164],
};
