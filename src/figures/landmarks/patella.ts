import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const patellaLandmarks: BoneLandmarks = {
  base: [-85.5, 437, 106],
  apex: [-88, 397.5, 102],
  'anterior-surface': [-87, 420, 115.5],
  'medial-border': [-63, 418, 107],
  'lateral-border': [-105, 420, 107],
  'medial-facet': [-71, 420, 101],
  'lateral-facet': [-96, 419.5, 105.5],
};
