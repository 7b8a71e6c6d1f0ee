import type { MeasuringHints } from '../measuringHints.ts';

export const pectoralisMajorAbdominalPart: MeasuringHints = {
  structure: 'pectoralis-major-abdominal-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-88, 1128, 199],
        [-83, 1123, 196],
        [-74, 1124, 199],
        [-63, 1128, 203],
        [-57, 1132, 204],
        [-53, 1143, 206],
      ],
      radius: 4,
    },
    insertion: {
      along: [
        [-177, 1273, 83],
        [-181, 1279, 83],
        [-181, 1284, 83],
        [-180, 1291, 83],
      ],
      radius: 4,
    },
    rows: { 'rectus sheath': 0, 'over the fifth rib': 0.3, 'axillary fold': 0.68, 'crest of the greater tubercle': 1 },
    columns: 4,
    firstColumn: [1, 1, 0],
    belly: [0.06, 0.84],
    bind: [
      ['body-of-sternum', 0],
      ['humerus', 0.92],
    ],
  },
  from: ['stand-in: anterior layer of the rectus sheath'],
  to: ['humerus/crest-of-greater-tubercle'],
  layer: 1,
  note: 'Begins free over the place of the rectus sheath, which is not built yet.',
};
