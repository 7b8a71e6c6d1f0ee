import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const fifthCervicalVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1409.5, 42],
  'transverse-process': [-30.5, 1417, 83.5],
  'vertebral-body': [0, 1417.5, 96],
};
