import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfSecondToeLandmarks: BoneLandmarks = {
  'dorsal-base': [-96.5, 10.5, 185.5],
  'plantar-base': [-96.5, 2.5, 184.5],
  'medial-base': [-92, 7, 186.5],
  'lateral-base': [-100.5, 7, 183.5],
  head: [-101.5, 4, 204],
  shaft: [-99, 9.5, 192.5],
};
