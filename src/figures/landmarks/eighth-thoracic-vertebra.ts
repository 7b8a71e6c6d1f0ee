import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const eighthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1177.5, 2.5],
  'transverse-process': [-33, 1212.5, 19],
  'vertebral-body': [0, 1207.5, 72],
};
