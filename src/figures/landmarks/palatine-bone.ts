import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const palatineBoneLandmarks: BoneLandmarks = {
  'posterior-nasal-spine': [-2, 1488, 136.5],
  'horizontal-plate': [-8, 1486.5, 147],
  'perpendicular-plate': [-12.5, 1500, 144],
  'pyramidal-process': [-26, 1485.5, 137.5],
  'orbital-process': [-16, 1517, 136.5],
  'sphenoidal-process': [-7.5, 1513, 126],
};
