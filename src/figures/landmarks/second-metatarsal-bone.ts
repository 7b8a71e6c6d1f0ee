import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const secondMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-90.5, 42, 129.5],
  'plantar-base': [-90.5, 29, 122.5],
  shaft: [-92, 31.5, 148],
  'medial-shaft': [-88.5, 28.5, 147],
  'lateral-shaft': [-95, 28.5, 146.5],
  head: [-94, 5, 179],
  'plantar-head': [-93.5, 1, 170.5],
  'dorsal-head': [-93.5, 13, 177],
};
