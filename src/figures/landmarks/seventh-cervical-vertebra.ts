import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const seventhCervicalVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1382.5, 23],
  'transverse-process': [-35, 1396.5, 72.5],
  'vertebral-body': [0, 1388, 91],
};
