import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const parietalBoneLandmarks: BoneLandmarks = {
  vertex: [-1, 1637.5, 80],
  'parietal-tuber': [-60.5, 1599.5, 47.5],
  'superior-temporal-line': [-65.5, 1598, 80],
  'inferior-temporal-line': [-70, 1585, 80],
  'sagittal-border': [-0.5, 1632, 55],
  'frontal-border': [-49, 1608.5, 122],
  'squamous-border': [-69, 1557, 96.5],
  'occipital-border': [-37.5, 1566.5, 6],
  'mastoid-angle': [-65, 1533.5, 55.5],
  'sphenoidal-angle': [-57, 1555.5, 129.5],
};
