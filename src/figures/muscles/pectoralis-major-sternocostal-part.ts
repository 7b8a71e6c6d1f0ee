/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const pectoralisMajorSternocostalPart: MuscleFigures = {
  structure: 'pectoralis-major-sternocostal-part',
  from: [
    'manubrium-of-sternum/anterior-surface',
    'body-of-sternum/anterior-surface',
    'second-costal-cartilage/anterior-surface',
    'third-costal-cartilage/anterior-surface',
    'fourth-costal-cartilage/anterior-surface',
    'fifth-costal-cartilage/anterior-surface',
    'sixth-costal-cartilage/anterior-surface',
  ],
  to: ['humerus/crest-of-greater-tubercle'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'sternum and costal cartilages': [
        [-27, 1336.5, 139.5, 4],
        [-8, 1278.5, 187.5, 6],
        [-13, 1204.5, 207.5, 9],
        [-82, 1163, 207, 5.5],
      ],
      'over the third rib': [
        [-63.5, 1325.5, 141.5, 7.5],
        [-52.5, 1280.5, 180, 20],
        [-62, 1225, 206, 26.5],
        [-107, 1189, 191, 17.5],
      ],
      'in front of the axilla': [
        [-119.5, 1307.5, 121, 4.5],
        [-122.5, 1289, 140.5, 18],
        [-124.5, 1265.5, 152.5, 23.5],
        [-133, 1240, 147, 10],
      ],
      'axillary fold': [
        [-159.5, 1293, 98, 8.5],
        [-163, 1271, 107.5, 8.5],
        [-165, 1272, 100.5, 7.5],
        [-162, 1290, 93.5, 6.5],
      ],
      'crest of the greater tubercle': [
        [-181, 1286.5, 85.5, 3],
        [-186.5, 1260, 86, 2.5],
        [-188.5, 1261.5, 82.5, 2.5],
        [-183, 1287, 84.5, 2],
      ],
    },
    belly: [0.05, 0.86],
    bind: [
      ['body-of-sternum', 0],
      ['humerus', 0.92],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: '5 × 4 points: its tendon has two layers joined below (the lower fibres pass behind the upper and insert higher), which four rows cannot follow.',
  },
};
