import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const trapeziumLandmarks: BoneLandmarks = {
  tubercle: [-270, 808.5, 130.5],
  saddle: [-277.5, 804.5, 124],
  'groove-for-flexor-carpi-radialis': [-268.5, 810, 129],
};
