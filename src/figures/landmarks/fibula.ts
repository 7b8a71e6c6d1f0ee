import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const fibulaLandmarks: BoneLandmarks = {
  head: [-126, 376, 58],
  'apex-of-head': [-113.5, 391, 53],
  'front-of-head': [-113, 378, 70.5],
  neck: [-118, 353, 53],
  'lateral-surface': [-115.5, 250, 53.5],
  'medial-surface': [-106, 250, 55],
  'posterior-surface': [-111, 260, 47],
  'lateral-malleolus': [-112, 57, 49],
  'tip-of-lateral-malleolus': [-106.5, 42, 46.5],
  'malleolar-fossa': [-101.5, 50.5, 46],
  'malleolar-groove': [-108, 56, 41],
  'lower-anterior-surface': [-104, 110, 57.5],
};
