/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const deltoidSpinalPart: MuscleFigures = {
  structure: 'deltoid-spinal-part',
  from: ['scapula/spine'],
  to: ['humerus/deltoid-tuberosity'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'spine of the scapula': [
        [-93, 1317.5, 5.5, 7.5],
        [-116.5, 1334, 11, 4.5],
        [-143, 1344.5, 23, 1],
        [-166.5, 1350, 40, 3],
      ],
      'over infraspinatus': [
        [-132, 1295.5, 3.5, 10.5],
        [-158.5, 1306.5, 11, 20.5],
        [-184.5, 1314, 26.5, 22.5],
        [-199, 1324.5, 49.5, 10],
      ],
      'back of the arm': [
        [-186.5, 1249, 19, 8.5],
        [-202, 1257, 32, 26.5],
        [-209.5, 1265.5, 48.5, 20],
        [-199.5, 1265, 70.5, 7.5],
      ],
      'deltoid tuberosity': [
        [-215, 1209, 62, 1],
        [-212.5, 1207.5, 61.5, 4.5],
        [-208.5, 1206, 64, 5],
        [-204, 1206, 65, 2.5],
      ],
    },
    belly: [0.13, 0.87],
    bind: [
      ['scapula', 0],
      ['humerus', 0.65],
    ],
    wraps: [
      {
        bone: 'humerus',
        centre: [-166, 1320, 64],
        axis: [0.3, 1, 0],
        radius: 28,
        side: [0, 0, -1],
      },
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
