import type { MeasuringHints } from '../measuringHints.ts';

export const teresMinor: MeasuringHints = {
  structure: 'teres-minor',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-99, 1242, 5],
        [-101, 1247, 9],
        [-103, 1253, 12],
        [-107, 1265, 17],
        [-110, 1271, 21],
        [-114, 1278, 27],
        [-118, 1285, 32],
      ],
      radius: 3.5,
    },
    insertion: { towards: [-1, 0.3, 0.4], share: 5 },
    rows: {
      'lateral border of the scapula': 0,
      widest: 0.3,
      'behind the long head of triceps': 0.65,
      'greater tubercle, inferior facet': 1,
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    belly: [0.04, 0.78],
    bind: [
      ['scapula', 0],
      ['scapula', 0.5],
      ['humerus', 0.9],
    ],
  },
  from: ['scapula/lateral-border'],
  to: ['humerus/greater-tubercle'],
  layer: 3,
};
