import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const eleventhThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1094, 18.5],
  'transverse-process': [-26, 1128, 37.5],
  'vertebral-body': [0, 1123, 91],
};
