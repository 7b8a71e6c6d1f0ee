import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fifthLumbarVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 940.5, 30.5],
  'transverse-process': [-49.5, 951.5, 65.5],
  'vertebral-body': [0, 924, 104.5],
  lamina: [-7, 941.5, 48.5],
  'superior-articular-process': [-19, 960.5, 67.5],
  'inferior-articular-process': [-19.5, 922, 51.5],
  'mammillary-process': [-28.5, 954.5, 55],
  'accessory-process': [-31, 945.5, 57.5],
};
