import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const secondMetatarsalBoneLandmarks: BoneLandmarks = {
  base: [-90.5, 42, 129.5],
  'plantar-base': [-90.5, 29, 122.5],
  shaft: [-92, 30.5, 148.5],
  'medial-shaft': [-88.5, 28, 147],
  'lateral-shaft': [-95, 28, 147],
  head: [-94, 4.5, 179.5],
  'plantar-head': [-93.5, 1, 171],
  'dorsal-head': [-93.5, 13, 177.5],
};
