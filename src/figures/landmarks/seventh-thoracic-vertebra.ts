import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const seventhThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1204.5, 7],
  'transverse-process': [-34.5, 1241, 16],
  'vertebral-body': [0, 1247.5, 65.5],
};
