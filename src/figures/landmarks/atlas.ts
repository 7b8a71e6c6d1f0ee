import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const atlasLandmarks: BoneLandmarks = {
  'anterior-tubercle': [0, 1477.5, 100],
  'posterior-tubercle': [0, 1477, 54],
  'transverse-process': [-41.5, 1476.5, 80.5],
  'superior-articular-surface': [-18, 1486, 83],
  'inferior-articular-surface': [-19, 1474, 83],
  'groove-for-vertebral-artery': [-19, 1481, 68.5],
  'facet-for-dens': [0, 1480, 95],
};
