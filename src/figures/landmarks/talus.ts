import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const talusLandmarks: BoneLandmarks = {
  trochlea: [-77, 68.5, 57],
  head: [-74, 51, 90],
  neck: [-75.5, 61, 73],
  'lateral-process': [-94, 37, 55.5],
  'posterior-process': [-75, 46, 39],
  'medial-tubercle': [-64.5, 47.5, 41.5],
  'medial-malleolar-facet': [-58.5, 58, 58],
  'lateral-malleolar-facet': [-93.5, 54, 57],
  'posterior-calcaneal-facet': [-82, 44, 50],
  'sulcus-tali': [-77, 46.5, 65.5],
};
