import type { MeasuringHints } from '../measuringHints.ts';

export const rhomboidMajor: MeasuringHints = {
  structure: 'rhomboid-major',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [0, 1380, 16],
        [0, 1362, 11],
        [0, 1353, 7],
        [-1, 1331, 1],
        [0, 1313, -3],
        [0, 1300, -3],
      ],
      radius: 3.5,
    },
    insertion: {
      along: [
        [-61, 1303, 1],
        [-61, 1290, 0],
        [-62, 1272, -6],
        [-65, 1258, -9],
        [-69, 1245, -9],
        [-75, 1230, -8],
        [-80, 1216, -9],
        [-85, 1206, -4],
      ],
      radius: 3,
    },
    rows: {
      'spinous processes': 0,
      'over the erector spinae': 0.33,
      'over the ribs': 0.67,
      'medial border of the scapula': 1,
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    belly: [0.08, 0.95],
    bind: [
      ['fourth-thoracic-vertebra', 0],
      ['scapula', 0.95],
    ],
  },
  from: [
    'second-thoracic-vertebra/spinous-process',
    'third-thoracic-vertebra/spinous-process',
    'fourth-thoracic-vertebra/spinous-process',
    'fifth-thoracic-vertebra/spinous-process',
  ],
  to: ['scapula/medial-border'],
  layer: 2,
};
