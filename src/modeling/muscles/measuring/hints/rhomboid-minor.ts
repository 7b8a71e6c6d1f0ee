import type { MeasuringHints } from '../measuringHints.ts';

export const rhomboidMinor: MeasuringHints = {
  structure: 'rhomboid-minor',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [0, 1401, 31],
        [0, 1398, 28],
        [0, 1387, 21],
        [-1, 1383, 16],
      ],
      radius: 3,
    },
    insertion: {
      along: [
        [-61, 1303, 0],
        [-61, 1309, 2],
        [-61, 1318, 2],
        [-62, 1325, 3],
        [-63, 1330, 7],
      ],
      radius: 3,
    },
    rows: {
      'spinous processes': 0,
      'over the erector spinae': 0.33,
      'over the second rib': 0.67,
      'medial border at the scapular spine': 1,
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    belly: [0.08, 0.94],
    bind: [
      ['seventh-cervical-vertebra', 0],
      ['scapula', 0.95],
    ],
  },
  from: ['seventh-cervical-vertebra/spinous-process', 'first-thoracic-vertebra/spinous-process'],
  to: ['scapula/medial-border'],
  layer: 2,
};
