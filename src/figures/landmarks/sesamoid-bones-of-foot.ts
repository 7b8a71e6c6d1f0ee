import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const sesamoidBonesOfFootLandmarks: BoneLandmarks = {
  'lateral-sesamoid': [-79.2, -2, 165.5],
  'medial-sesamoid': [-70.2, -1.2, 166.5],
};
