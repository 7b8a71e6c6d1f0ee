import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const calcaneusLandmarks: BoneLandmarks = {
  'calcaneal-tuberosity': [-75, 21, 10.5],
  'medial-process': [-67.5, -1.5, 30],
  'lateral-process': [-86.5, 0, 32],
  'sustentaculum-tali': [-60.5, 39, 61],
  'fibular-trochlea': [-100.5, 27, 57],
  'posterior-talar-facet': [-83.5, 44, 47.5],
  'middle-talar-facet': [-68, 42.5, 62],
  'anterior-process': [-87.5, 41.5, 80.5],
  'cuboid-facet': [-94, 30, 76],
  'calcaneal-sulcus': [-88, 34.5, 60],
  'lateral-surface': [-93.5, 24, 36],
  'medial-surface': [-67, 20, 42],
  'plantar-surface': [-84, 10.5, 55],
};
