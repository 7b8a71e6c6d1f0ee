import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const triquetrumLandmarks: BoneLandmarks = {
  'dorsal-surface': [-238.5, 807.5, 111],
  'pisiform-facet': [-236.5, 805.5, 125],
  'ulnar-surface': [-233.5, 807, 119],
};
