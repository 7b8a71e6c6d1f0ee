import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const coccyxLandmarks: BoneLandmarks = {
  apex: [0, 792, 29.5],
  base: [0, 827.5, 20],
  'transverse-process': [-16.5, 812, 22],
  'coccygeal-cornu': [-7.5, 827, 13],
  'dorsal-surface': [0, 812.5, 16.5],
  'pelvic-surface': [0, 815, 25.5],
};
