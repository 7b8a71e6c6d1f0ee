import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const sixthCervicalVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1399, 33],
  'transverse-process': [-29.5, 1402.5, 81.5],
  'carotid-tubercle': [-23, 1400.5, 88.5],
  'vertebral-body': [0, 1401.5, 94.5],
};
