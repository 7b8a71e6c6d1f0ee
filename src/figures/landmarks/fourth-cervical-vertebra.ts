import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fourthCervicalVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1419.5, 46],
  'transverse-process': [-27.5, 1431, 87],
  'vertebral-body': [0, 1431, 97.5],
};
