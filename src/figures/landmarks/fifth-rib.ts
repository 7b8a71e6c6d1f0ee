import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fifthRibLandmarks: BoneLandmarks = {
  head: [-16, 1303.5, 46],
  tubercle: [-40.5, 1302, 23],
  angle: [-85, 1287.5, 15.5],
  'outer-surface': [-126.5, 1250.5, 88.5],
  'costochondral-end': [-78, 1199, 192.5],
};
