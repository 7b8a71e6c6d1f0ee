import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const axisLandmarks: BoneLandmarks = {
  dens: [0, 1489, 88],
  'spinous-process': [0, 1453, 47.5],
  'transverse-process': [-25, 1456.5, 83.5],
  'superior-articular-surface': [-14.5, 1473.5, 86],
  'inferior-articular-surface': [-18.5, 1452, 71],
  lamina: [-11, 1461, 63.5],
  'vertebral-body': [0, 1459.5, 97.5],
};
