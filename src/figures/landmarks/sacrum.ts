import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const sacrumLandmarks: BoneLandmarks = {
  'sacral-promontory': [0, 904, 92.5],
  base: [0, 912, 79],
  ala: [-42, 910, 72],
  'auricular-surface': [-57, 898, 70],
  'superior-articular-process': [-26, 933, 57.5],
  'median-sacral-crest': [0, 892, 21.5],
  'lateral-sacral-crest': [-39, 883.5, 27.5],
  'sacral-cornu': [-10.5, 831.5, 7.5],
  'sacral-hiatus': [0, 843.5, 11],
  'inferior-lateral-angle': [-29, 839.5, 31.5],
  apex: [0, 829.5, 19.5],
  'first-anterior-sacral-foramen': [-29.5, 890, 58],
  'first-posterior-sacral-foramen': [-31, 906, 45],
  'pelvic-surface': [0, 871, 35],
  'dorsal-surface': [-28.5, 877.5, 25],
};
