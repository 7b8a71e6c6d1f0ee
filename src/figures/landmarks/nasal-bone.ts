import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const nasalBoneLandmarks: BoneLandmarks = {
  nasion: [-3.5, 1540, 178.5],
  rhinion: [-5.5, 1516, 193.5],
  'nasomaxillary-suture': [-6.5, 1519, 185.5],
};
