import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const twelfthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1064.5, 25],
  'transverse-process': [-22.5, 1094.5, 47],
  'vertebral-body': [0, 1092, 100.5],
};
