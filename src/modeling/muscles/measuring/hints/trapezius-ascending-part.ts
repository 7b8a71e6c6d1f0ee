import type { MeasuringHints } from '../measuringHints.ts';

export const trapeziusAscendingPart: MeasuringHints = {
  structure: 'trapezius-ascending-part',

  shape: {
    form: 'sheet',
    // Midline over the spinous processes; the tendon at the root of the spine of the scapula.
    origin: {
      along: [
        [1, 1083, 14],
        [0, 1100, 12],
        [0, 1161, 0],
        [0, 1177, -3],
        [0, 1203, -6],
        [0, 1268, -5],
        [0, 1299, -3],
        [0, 1325, -1],
        [0, 1348, 6],
      ],
      radius: 5,
    },
    insertion: {
      along: [
        [-133, 1341, 31],
        [-120, 1342, 25],
        [-107, 1337, 20],
        [-98, 1330, 14],
      ],
      radius: 6,
    },
    rows: {
      'spinous processes': 0,
      'over the erector spinae': 0.3,
      'over the rhomboids': 0.65,
      'spine of the scapula': 1,
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    fibreBellies: [
      [0.05, 0.8],
      [0.05, 0.84],
      [0.07, 0.84],
      [0.16, 0.84],
    ],
    belly: [0.08, 0.83],
    bind: [
      ['fifth-thoracic-vertebra', 0],
      ['scapula', 0.85],
    ],
  },
  from: [
    'fourth-thoracic-vertebra/spinous-process',
    'fifth-thoracic-vertebra/spinous-process',
    'sixth-thoracic-vertebra/spinous-process',
    'seventh-thoracic-vertebra/spinous-process',
    'eighth-thoracic-vertebra/spinous-process',
    'stand-in: spinous processes of the ninth to twelfth thoracic vertebrae',
  ],
  to: ['scapula/spine'],
  layer: 1,
  note: 'The lower origin ends free over the place of T9–T12, which are not built yet. The fibres’ bellies differ: a tendon over T12, a triangular one at the root of the scapular spine (diamond figures).',
};
