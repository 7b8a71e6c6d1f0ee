import type { MeasuringHints } from '../measuringHints.ts';

export const deltoidClavicularPart: MeasuringHints = {
  structure: 'deltoid-clavicular-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-150, 1362, 69],
        [-143, 1365, 69],
        [-134, 1365, 68],
        [-125, 1364, 69],
        [-116, 1361, 76],
        [-105, 1361, 83],
        [-89, 1358, 101],
        [-83, 1355, 103],
      ],
      radius: 4,
    },
    insertion: { towards: [-0.1, -1, 0], share: 1.5 },
    rows: {
      'lateral third of the clavicle': 0,
      'front of the shoulder': 0.3,
      'over the surgical neck': 0.65,
      'deltoid tuberosity': 1,
    },
    columns: 4,
    firstColumn: [1, 0, 0],
    belly: [0.04, 0.87],
    bind: [
      ['clavicle', 0],
      ['humerus', 0.6],
    ],
    wraps: [{ bone: 'humerus', centre: [-166, 1320, 64], axis: [1, 0, 0], radius: 28, side: [0, 0, 1] }],
  },
  from: ['clavicle/lateral-third'],
  to: ['humerus/deltoid-tuberosity'],
  layer: 1,
};
