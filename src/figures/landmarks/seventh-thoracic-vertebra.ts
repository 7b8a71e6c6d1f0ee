import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const seventhThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1206.5, 4.5],
  'transverse-process': [-35, 1242.5, 17.5],
  'vertebral-body': [0, 1234.5, 66.5],
};
