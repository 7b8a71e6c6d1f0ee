import type { MeasuringHints } from '../measuringHints.ts';

export const trapeziusDescendingPart: MeasuringHints = {
  structure: 'trapezius-descending-part',

  shape: {
    form: 'sheet',
    // The superior nuchal line, then the midline down the nuchal ligament to C7.
    origin: {
      along: [
        [-36, 1508, 31],
        [-27, 1511, 23],
        [-19, 1512, 19],
        [-7, 1511, 18],
        [1, 1505, 28],
        [2, 1488, 40],
        [2, 1477, 47],
        [3, 1470, 49],
        [2, 1456, 47],
        [3, 1432, 43],
        [2, 1422, 40],
        [3, 1403, 29],
        [3, 1384, 16],
      ],
      radius: 4,
    },
    insertion: {
      along: [
        [-128, 1365, 55],
        [-114, 1361, 54],
        [-103, 1362, 62],
        [-92, 1363, 86],
        [-82, 1358, 95],
      ],
      radius: 4,
    },
    rows: {
      'nuchal line and nuchal ligament': 0,
      'side of the neck': 0.33,
      'above the first rib': 0.68,
      'lateral third of the clavicle': 1,
    },
    columns: 4,
    firstColumn: [-1, 1, 0],
    fibreBellies: [
      [0.04, 0.94],
      [0.05, 0.94],
      [0.07, 0.94],
      [0.2, 0.94],
    ],
    belly: [0.07, 0.94],
    bind: [
      ['fifth-cervical-vertebra', 0],
      ['clavicle', 0.9],
    ],
  },
  from: ['stand-in: superior nuchal line', 'stand-in: nuchal ligament', 'seventh-cervical-vertebra/spinous-process'],
  to: ['clavicle/lateral-third'],
  layer: 1,
  note: 'The origin above C5 ends free where the occipital bone and the nuchal ligament will be. The fibres’ bellies differ: the lowest begin late, at the aponeurosis whose diamond lies about C7.',
};
