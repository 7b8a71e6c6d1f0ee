import type { MeasuringHints } from '../measuringHints.ts';

export const deltoidAcromialPart: MeasuringHints = {
  structure: 'deltoid-acromial-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-167, 1350, 39],
        [-167, 1355, 48],
        [-167, 1357, 58],
        [-166, 1357, 66],
        [-157, 1354, 74],
        [-155, 1355, 76],
      ],
      radius: 4,
    },
    insertion: { towards: [0.1, -1, 0], share: 2 },
    rows: { acromion: 0, 'over the greater tubercle': 0.28, 'side of the arm': 0.66, 'deltoid tuberosity': 1 },
    columns: 4,
    firstColumn: [0, 0, 1],
    belly: [0.05, 0.84],
    bind: [
      ['scapula', 0],
      ['humerus', 0.5],
    ],
    pennation: { degrees: 18 },
    wraps: [{ bone: 'humerus', centre: [-166, 1320, 64], axis: [0, 0, 1], radius: 26, side: [-1, 0, 0] }],
  },
  from: ['scapula/acromion'],
  to: ['humerus/deltoid-tuberosity'],
  layer: 1,
};
