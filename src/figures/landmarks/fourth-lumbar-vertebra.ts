import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fourthLumbarVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 960.5, 34],
  'transverse-process': [-42.5, 977.5, 65.5],
  'vertebral-body': [0, 964, 111.5],
  lamina: [-10, 963.5, 54.5],
  'superior-articular-process': [-16.5, 989.5, 69],
  'inferior-articular-process': [-20, 950.5, 57.5],
  'mammillary-process': [-24.5, 983, 54.5],
  'accessory-process': [-29, 972, 65],
};
