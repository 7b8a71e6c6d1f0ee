import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fourthCervicalVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1421.5, 48],
  'transverse-process': [-27.5, 1431, 87],
  'vertebral-body': [0, 1431, 97.5],
};
