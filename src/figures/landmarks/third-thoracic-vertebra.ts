import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const thirdThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1323, 2],
  'transverse-process': [-32, 1354.5, 35.5],
  'vertebral-body': [0, 1337.5, 75],
};
