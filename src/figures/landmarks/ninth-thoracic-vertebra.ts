import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const ninthThoracicVertebraLandmarks: BoneLandmarks = {
  'spinous-process': [0, 1149.5, 6.5],
  'transverse-process': [-34.5, 1183.5, 23],
  'vertebral-body': [0, 1181.5, 77],
};
