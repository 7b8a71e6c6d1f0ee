/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const pectoralisMajorAbdominalPart: MuscleFigures = {
  structure: 'pectoralis-major-abdominal-part',
  from: ['stand-in: anterior layer of the rectus sheath'],
  to: ['humerus/crest-of-greater-tubercle'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'rectus sheath': [
        [-50.5, 1142.5, 206.5, 5.5],
        [-63.5, 1129, 206.5, 6],
        [-78, 1123, 201.5, 4],
        [-87, 1129, 202, 1],
      ],
      'over the fifth rib': [
        [-103, 1188, 195.5, 2.5],
        [-107, 1183.5, 192.5, 6],
        [-113.5, 1181, 186.5, 6.5],
        [-119, 1177.5, 174, 3.5],
      ],
      'axillary fold': [
        [-133, 1250, 134, 2],
        [-135.5, 1248, 130, 5.5],
        [-137.5, 1245.5, 127.5, 4.5],
        [-138, 1238.5, 125.5, 2.5],
      ],
      'crest of the greater tubercle': [
        [-177, 1294, 82, 4],
        [-178, 1287.5, 80, 7.5],
        [-177.5, 1281, 80, 5.5],
        [-174, 1274.5, 80.5, 1],
      ],
    },
    belly: [0.06, 0.84],
    bind: [
      ['body-of-sternum', 0],
      ['humerus', 0.92],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Begins free over the place of the rectus sheath, which is not built yet.',
  },
};
