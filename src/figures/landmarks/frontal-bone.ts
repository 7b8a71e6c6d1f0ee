import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const frontalBoneLandmarks: BoneLandmarks = {
  glabella: [0, 1552.5, 181.5],
  nasion: [0, 1541.5, 177],
  bregma: [0, 1632, 119.5],
  metopion: [0, 1592.5, 175.5],
  'frontal-tuber': [-31.5, 1597, 162.5],
  'superciliary-arch': [-15, 1557, 181.5],
  'supra-orbital-margin': [-30, 1550.5, 173],
  'supra-orbital-notch': [-19.5, 1547.5, 175.5],
  'temporal-line': [-53, 1572, 150.5],
  'zygomatic-process': [-46.5, 1542, 156.5],
  'orbital-part': [-26, 1549.5, 155],
  'frontal-crest': [0, 1576, 171.5],
};
