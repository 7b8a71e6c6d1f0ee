import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const vomerLandmarks: BoneLandmarks = {
  'posterior-border': [0, 1500.5, 132.5],
  'inferior-border': [0, 1497.5, 160],
  ala: [-4.5, 1508, 121],
};
