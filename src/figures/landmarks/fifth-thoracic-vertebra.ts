import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fifthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1267, 0.5],
  'transverse-process': [-34, 1302, 20],
  'vertebral-body': [0, 1295, 65],
};
