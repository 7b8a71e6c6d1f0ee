import type { MeasuringHints } from '../measuringHints.ts';

export const pectoralisMajorClavicularPart: MeasuringHints = {
  structure: 'pectoralis-major-clavicular-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-91, 1350, 106],
        [-86, 1351, 115],
        [-74, 1351, 124],
        [-57, 1349, 137],
        [-46, 1349, 141],
        [-36, 1347, 144],
        [-28, 1340, 145],
      ],
      radius: 4,
    },
    insertion: {
      along: [
        [-194, 1250, 82],
        [-192, 1259, 82],
        [-190, 1268, 83],
        [-188, 1276, 84],
        [-187, 1283, 84],
      ],
      radius: 4,
    },
    rows: {
      'medial half of the clavicle': 0,
      'below the clavicle': 0.3,
      'in front of the axilla': 0.66,
      'crest of the greater tubercle': 1,
    },
    columns: 4,
    firstColumn: [-1, 0, 0],
    belly: [0.05, 0.88],
    bind: [
      ['clavicle', 0],
      ['humerus', 0.9],
    ],
  },
  from: ['clavicle/medial-half'],
  to: ['humerus/crest-of-greater-tubercle'],
  layer: 1,
};
