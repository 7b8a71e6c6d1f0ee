import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const sixthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1231.5, 2.5],
  'transverse-process': [-34, 1271, 13.5],
  'vertebral-body': [0, 1271, 64.5],
};
