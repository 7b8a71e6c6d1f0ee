import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const thirdCervicalVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1435.5, 47.5],
  'transverse-process': [-27, 1444.5, 86.5],
  'vertebral-body': [0, 1443.5, 97.5],
};
