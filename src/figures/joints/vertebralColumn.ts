/** Centres of the intervertebral discs of the specimen, set on the midline (they stray up to 4 mm from it), to 0.5 mm.
 *  The pelvis is placed between the centres of the femoral heads. */
import type { JointCentres } from './jointCentres.ts';

export const vertebralColumn: JointCentres = {
  pelvis: [0, 820.5, 93],
  lumbosacral: [0, 918.5, 81],
  'lumbar-4-5': [0, 952.5, 91],
  'lumbar-3-4': [0, 985.5, 97],
  'lumbar-2-3': [0, 1019.5, 95],
  'lumbar-1-2': [0, 1051.5, 92],
  thoracolumbar: [0, 1083, 82.5],
  'thoracic-11-12': [0, 1114, 74.5],
  'thoracic-10-11': [0, 1144.5, 67],
  'thoracic-9-10': [0, 1172, 59.5],
  'thoracic-8-9': [0, 1201, 53.5],
  'thoracic-7-8': [0, 1227, 49],
  'thoracic-6-7': [0, 1254.5, 46],
  'thoracic-5-6': [0, 1280, 45.5],
  'thoracic-4-5': [0, 1305, 48.5],
  'thoracic-3-4': [0, 1327.5, 55.5],
  'thoracic-2-3': [0, 1347.5, 64],
  'thoracic-1-2': [0, 1367, 71.5],
  cervicothoracic: [0, 1383.5, 77],
  'cervical-6-7': [0, 1397.5, 82],
  'cervical-5-6': [0, 1411, 88],
  'cervical-4-5': [0, 1424.5, 93],
  'cervical-3-4': [0, 1438, 97],
  'cervical-2-3': [0, 1452, 99.5],
};
