import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const navicularLandmarks: BoneLandmarks = {
  tuberosity: [-56.5, 40.5, 94.5],
  'dorsal-surface': [-77, 58, 97],
  'plantar-surface': [-70, 36.5, 96],
  'talar-facet': [-75, 48, 91],
};
