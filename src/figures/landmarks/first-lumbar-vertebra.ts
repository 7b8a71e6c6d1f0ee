import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const firstLumbarVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1033, 31.5],
  'transverse-process': [-35.5, 1063, 56],
  'vertebral-body': [0, 1070, 106.5],
  lamina: [-4.5, 1050, 52.5],
  'superior-articular-process': [-13.5, 1076, 53],
  'inferior-articular-process': [-11, 1033.5, 62],
  'mammillary-process': [-19.5, 1068.5, 44],
  'accessory-process': [-20, 1060.5, 53.5],
};
