import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fourthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1299.5, 1.5],
  'transverse-process': [-33.5, 1326, 27.5],
  'vertebral-body': [0, 1318, 68.5],
};
