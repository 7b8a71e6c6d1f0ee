import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const hyoidBoneLandmarks: BoneLandmarks = {
  'body-of-hyoid': [0, 1437, 134.5],
  'greater-horn': [-19, 1443, 111],
  'tip-of-greater-horn': [-20.5, 1448.5, 102],
  'lesser-horn': [-14, 1444, 129],
};
