import type { MeasuringHints } from '../measuringHints.ts';

export const pectoralisMajorSternocostalPart: MeasuringHints = {
  structure: 'pectoralis-major-sternocostal-part',

  shape: {
    form: 'sheet',
    origin: {
      along: [
        [-26, 1337, 140],
        [-17, 1326, 155],
        [-14, 1315, 165],
        [-10, 1304, 176],
        [-8, 1291, 181],
        [-6, 1277, 187],
        [-5, 1257, 193],
        [-4, 1239, 197],
        [-7, 1220, 203],
        [-9, 1208, 206],
        [-17, 1195, 205],
        [-36, 1180, 207],
        [-50, 1172, 208],
        [-62, 1165, 211],
        [-80, 1162, 210],
      ],
      radius: 5,
    },
    insertion: {
      along: [
        [-188, 1260, 83],
        [-187, 1265, 83],
        [-184, 1278, 83],
        [-182, 1286, 83],
      ],
      radius: 4,
    },
    rows: {
      'sternum and costal cartilages': 0,
      'over the third rib': 0.24,
      'in front of the axilla': 0.62,
      'axillary fold': 0.87,
      'crest of the greater tubercle': 1,
    },
    // The tendon has two layers, joined below: fibres from the lower ribs pass behind the others and end higher.
    given: {
      'axillary fold': [
        [-162, 1292, 101, 8],
        [-166, 1272, 109, 9],
        [-165, 1270, 99, 9],
        [-161, 1290, 92, 7],
      ],
      'crest of the greater tubercle': [
        [-183, 1286, 86, 3],
        [-188, 1260, 86, 3],
        [-187, 1260, 82, 3],
        [-181, 1286, 82, 3],
      ],
    },
    columns: 4,
    firstColumn: [0, 1, 0],
    belly: [0.05, 0.86],
    bind: [
      ['body-of-sternum', 0],
      ['humerus', 0.92],
    ],
  },
  from: [
    'manubrium-of-sternum/anterior-surface',
    'body-of-sternum/anterior-surface',
    'stand-in: second to sixth costal cartilages',
  ],
  to: ['humerus/crest-of-greater-tubercle'],
  layer: 1,
  note: '5 × 4 points: its tendon has two layers joined below (the lower fibres pass behind the upper and insert higher), which four rows cannot follow.',
};
