import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const ethmoidLandmarks: BoneLandmarks = {
  'crista-galli': [0, 1540.5, 157.5],
  'cribriform-plate': [-4, 1533, 146],
  'perpendicular-plate': [-1, 1518, 152],
  'orbital-plate': [-15.5, 1522.5, 146],
  'middle-nasal-concha': [-6, 1509.5, 142],
  'uncinate-process': [-12, 1510, 147],
};
