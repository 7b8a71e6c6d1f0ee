import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const secondThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1348, 11.5],
  'transverse-process': [-35, 1373, 48],
  'vertebral-body': [0, 1358, 81],
};
