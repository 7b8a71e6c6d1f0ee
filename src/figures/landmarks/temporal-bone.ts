import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const temporalBoneLandmarks: BoneLandmarks = {
  'mastoid-process': [-52.5, 1493.5, 81.5],
  'mastoid-notch': [-48, 1502, 74],
  'styloid-process': [-38.5, 1487, 98],
  'zygomatic-process': [-61, 1513, 124],
  'articular-tubercle': [-58, 1513.5, 111.5],
  'mandibular-fossa': [-50, 1516, 104.5],
  'external-acoustic-opening': [-57, 1518, 91],
  'supramastoid-crest': [-65, 1529.5, 85],
  'squamous-part': [-62, 1543.5, 104.5],
  'petrous-part': [-28, 1525.5, 92],
  'tympanic-part': [-48, 1506, 99],
  'internal-acoustic-opening': [-27, 1522.5, 87],
  asterion: [-61, 1528.5, 49],
  'suprameatal-triangle': [-61.5, 1522, 88],
};
