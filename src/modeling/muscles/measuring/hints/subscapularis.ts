import type { MeasuringHints } from '../measuringHints.ts';

export const subscapularis: MeasuringHints = {
  structure: 'subscapularis',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-84, 1229, -3],
        [-80, 1233, -4],
        [-76, 1244, -5],
        [-73, 1256, -4],
        [-67, 1266, -3],
        [-67, 1279, 1],
        [-64, 1303, 4],
        [-68, 1322, 10],
        [-76, 1329, 20],
      ],
      radius: 3.5,
    },
    insertion: { towards: [-1, 0, 0.6], share: 6 },
    rows: { 'medial border': 0, 'subscapular fossa': 0.2, 'neck of the scapula': 0.58, 'lesser tubercle': 1 },
    columns: 4,
    firstColumn: [0, 1, 0],
    belly: [0.04, 0.8],
    bind: [
      ['scapula', 0],
      ['scapula', 0.6],
      ['humerus', 0.92],
    ],
    pennation: { degrees: 15 },
  },
  from: ['scapula/subscapular-fossa'],
  to: ['humerus/lesser-tubercle'],
  layer: 4,
};
