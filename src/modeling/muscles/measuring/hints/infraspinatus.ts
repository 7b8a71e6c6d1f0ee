import type { MeasuringHints } from '../measuringHints.ts';

export const infraspinatus: MeasuringHints = {
  structure: 'infraspinatus',
  shape: {
    form: 'sheet',
    // The medial border of the scapula, from its spine to near its inferior angle.
    origin: {
      along: [
        [-72, 1313, 4],
        [-68, 1310, 3],
        [-62, 1294, -1],
        [-62, 1282, -3],
        [-65, 1269, -6],
        [-70, 1250, -10],
        [-74, 1236, -11],
        [-80, 1232, -11],
      ],
      radius: 3,
    },
    insertion: { towards: [-1, 0.3, 0.5], share: 5 },
    rows: {
      'medial border': 0,
      'middle of the fossa': 0.24,
      'neck of the scapula': 0.62,
      'greater tubercle, middle facet': 1,
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    belly: [0.04, 0.74],
    bind: [
      ['scapula', 0],
      ['scapula', 0.55],
      ['humerus', 0.9],
    ],
  },
  from: ['scapula/infraspinous-fossa'],
  to: ['humerus/greater-tubercle'],
  layer: 3,
};
