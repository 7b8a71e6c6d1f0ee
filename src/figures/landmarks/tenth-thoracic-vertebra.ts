import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const tenthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1119, 13],
  'transverse-process': [-34.5, 1153.5, 30],
  'vertebral-body': [0, 1153.5, 83],
};
