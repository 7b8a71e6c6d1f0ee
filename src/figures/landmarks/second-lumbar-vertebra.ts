import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const secondLumbarVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1007, 34.5],
  'transverse-process': [-40, 1036.5, 58.5],
  'vertebral-body': [0, 1035.5, 112],
  lamina: [-5.5, 1022, 56.5],
  'superior-articular-process': [-14, 1050, 63.5],
  'inferior-articular-process': [-13, 1005, 63.5],
  'mammillary-process': [-21, 1040.5, 50.5],
  'accessory-process': [-25, 1035, 59],
};
