import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const scapulaLandmarks: BoneLandmarks = {
  acromion: [-157, 1357.5, 55.5],
  'acromial-angle': [-157, 1341, 31],
  'coracoid-process': [-133, 1333.5, 99],
  'superior-angle': [-79, 1351.5, 22],
  'inferior-angle': [-92, 1203, -1.5],
  'medial-border': [-64.5, 1258, -8.5],
  'lateral-border': [-121, 1256, 20],
  spine: [-98, 1324, 3.5],
  'root-of-spine': [-62, 1312, -0.5],
  'glenoid-cavity': [-144.5, 1322, 58],
  'supraglenoid-tubercle': [-139, 1339.5, 67],
  'infraglenoid-tubercle': [-143, 1297, 52],
  'supraspinous-fossa': [-87.5, 1328, 22],
  'infraspinous-fossa': [-89.5, 1284.5, 9],
  'subscapular-fossa': [-100.5, 1285, 19.5],
  'suprascapular-notch': [-111, 1329.5, 49],
  'spinoglenoid-notch': [-133.5, 1323, 40],
};
