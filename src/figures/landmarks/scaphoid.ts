import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const scaphoidLandmarks: BoneLandmarks = {
  tubercle: [-270.5, 813.5, 121.5],
  'proximal-pole': [-250.5, 817, 111.5],
  waist: [-262.5, 819, 118],
  'dorsal-surface': [-262, 816.5, 109.5],
};
