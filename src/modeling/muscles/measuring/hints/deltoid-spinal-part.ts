import type { MeasuringHints } from '../measuringHints.ts';

export const deltoidSpinalPart: MeasuringHints = {
  structure: 'deltoid-spinal-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-166, 1350, 41],
        [-161, 1346, 32],
        [-150, 1345, 28],
        [-137, 1344, 23],
        [-130, 1341, 20],
        [-121, 1337, 15],
        [-110, 1332, 9],
        [-100, 1322, 13],
        [-92, 1319, 8],
      ],
      radius: 4.5,
    },
    insertion: { towards: [0.2, -1, 0.1], share: 1.5 },
    rows: { 'spine of the scapula': 0, 'over infraspinatus': 0.3, 'back of the arm': 0.66, 'deltoid tuberosity': 1 },
    columns: 4,
    firstColumn: [1, 0, 0],
    belly: [0.13, 0.87],
    bind: [
      ['scapula', 0],
      ['humerus', 0.65],
    ],
    wraps: [{ bone: 'humerus', centre: [-166, 1320, 64], axis: [0.3, 1, 0], radius: 28, side: [0, 0, -1] }],
  },
  from: ['scapula/spine'],
  to: ['humerus/deltoid-tuberosity'],
  layer: 1,
  over: ['infraspinatus', 'teres-minor'],
};
