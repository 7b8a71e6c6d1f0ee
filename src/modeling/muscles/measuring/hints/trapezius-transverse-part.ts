import type { MeasuringHints } from '../measuringHints.ts';

export const trapeziusTransversePart: MeasuringHints = {
  structure: 'trapezius-transverse-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [2, 1317, -4],
        [1, 1323, -4],
        [1, 1337, 1],
        [2, 1359, 9],
        [3, 1373, 15],
        [4, 1385, 17],
        [4, 1391, 24],
      ],
      radius: 4,
    },
    insertion: {
      along: [
        [-160, 1347, 33],
        [-162, 1353, 42],
        [-162, 1358, 55],
        [-163, 1358, 61],
        [-162, 1359, 66],
      ],
      radius: 4,
    },
    rows: {
      'spinous processes': 0,
      'over the erector spinae': 0.22,
      'superior angle of the scapula': 0.6,
      acromion: 1,
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    fibreBellies: [
      [0.17, 0.92],
      [0.14, 0.9],
      [0.07, 0.88],
      [0.03, 0.86],
    ],
    belly: [0.1, 0.9],
    bind: [
      ['first-thoracic-vertebra', 0],
      ['scapula', 0.8],
    ],
  },
  from: [
    'seventh-cervical-vertebra/spinous-process',
    'first-thoracic-vertebra/spinous-process',
    'second-thoracic-vertebra/spinous-process',
    'third-thoracic-vertebra/spinous-process',
  ],
  to: ['scapula/acromion', 'scapula/spine'],
  layer: 1,
  note: 'The fibres’ bellies differ: the upper ones begin late, at the aponeurosis whose diamond lies about C7.',
};
