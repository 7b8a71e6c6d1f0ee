import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const clavicleLandmarks: BoneLandmarks = {
  'sternal-end': [-13.5, 1341, 132.5],
  'acromial-end': [-149.5, 1361, 64],
  'medial-half': [-50, 1353, 138],
  'lateral-third': [-128, 1366.5, 66],
  'conoid-tubercle': [-107.5, 1350.5, 58.5],
  'trapezoid-line': [-124, 1356, 64.5],
  'costal-impression': [-33, 1342.5, 134],
  'subclavian-groove': [-75.5, 1346.5, 115],
};
