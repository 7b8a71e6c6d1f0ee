import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const firstThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1367.5, 17.5],
  'transverse-process': [-35, 1388, 61.5],
  'vertebral-body': [0, 1374.5, 86],
};
