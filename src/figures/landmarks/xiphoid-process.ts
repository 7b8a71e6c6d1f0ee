import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline. */
export const xiphoidProcessLandmarks: BoneLandmarks = {
  'xiphisternal-joint': [0, 1188, 200],
  'anterior-surface': [0, 1170.5, 203],
  tip: [0, 1153, 198],
};
