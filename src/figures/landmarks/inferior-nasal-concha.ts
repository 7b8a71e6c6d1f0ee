import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const inferiorNasalConchaLandmarks: BoneLandmarks = {
  'anterior-end': [-11, 1501, 170.5],
  'inferior-border': [-7.5, 1493, 154],
  'maxillary-process': [-13.5, 1501, 152.5],
};
