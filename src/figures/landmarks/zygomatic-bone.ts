import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const zygomaticBoneLandmarks: BoneLandmarks = {
  'cheek-prominence': [-47, 1506, 158],
  'frontal-process': [-49, 1538, 159],
  'temporal-process': [-56.5, 1508.5, 133],
  'infra-orbital-margin': [-39, 1510.5, 161],
  'lateral-orbital-margin': [-47, 1527, 155.5],
  'masseteric-border': [-48.5, 1498, 146],
  'orbital-surface': [-41, 1525, 149],
};
