/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const deltoidClavicularPart: MuscleFigures = {
  structure: 'deltoid-clavicular-part',
  from: ['clavicle/lateral-third'],
  to: ['humerus/deltoid-tuberosity'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'lateral third of the clavicle': [
        [-82.5, 1355, 104, 2.5],
        [-103, 1357.5, 83, 9],
        [-127, 1360.5, 67, 4],
        [-152, 1359, 69.5, 2.5],
      ],
      'front of the shoulder': [
        [-125, 1331.5, 107.5, 3],
        [-143, 1332.5, 102.5, 10],
        [-165, 1335.5, 98.5, 10.5],
        [-180, 1344.5, 89.5, 7],
      ],
      'over the surgical neck': [
        [-175, 1282, 113.5, 3],
        [-179, 1284, 108, 13],
        [-190, 1286, 99.5, 17.5],
        [-201.5, 1289.5, 98, 6.5],
      ],
      'deltoid tuberosity': [
        [-203, 1227, 78, 1],
        [-203, 1227, 78, 5],
        [-202, 1229.5, 78, 4.5],
        [-201, 1231, 79.5, 1.5],
      ],
    },
    belly: [0.04, 0.87],
    bind: [
      ['clavicle', 0],
      ['humerus', 0.6],
    ],
    wraps: [
      {
        bone: 'humerus',
        centre: [-166, 1320, 64],
        axis: [1, 0, 0],
        radius: 28,
        side: [0, 0, 1],
      },
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
