import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const thirdLumbarVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 980, 35],
  'transverse-process': [-40.5, 1006.5, 64.5],
  'vertebral-body': [0, 1002, 115.5],
  lamina: [-7, 991.5, 58],
  'superior-articular-process': [-16, 1018, 67],
  'inferior-articular-process': [-15.5, 977, 63],
  'mammillary-process': [-21, 1010, 54.5],
  'accessory-process': [-24, 1002, 62],
};
