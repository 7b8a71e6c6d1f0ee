/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const infraspinatus: MuscleFigures = {
  structure: 'infraspinatus',
  from: ['scapula/infraspinous-fossa'],
  to: ['humerus/greater-tubercle'],
  layer: 3,
  shape: {
    form: 'sheet',
    rows: {
      'medial border': [
        [-70.5, 1311, 2, 4],
        [-63.5, 1285.5, -3.5, 4.5],
        [-70.5, 1257, -9, 5.5],
        [-80.5, 1229.5, -8, 8],
      ],
      'middle of the fossa': [
        [-99, 1317, 8, 9],
        [-100.5, 1299, 8, 21],
        [-102.5, 1273.5, -0.5, 26.5],
        [-110, 1252.5, -2.5, 11],
      ],
      'neck of the scapula': [
        [-140.5, 1332.5, 28.5, 6.5],
        [-141.5, 1321.5, 32.5, 22.5],
        [-145, 1311, 27.5, 19],
        [-149, 1300.5, 21.5, 5.5],
      ],
      'greater tubercle, middle facet': [
        [-182, 1343.5, 66, 3],
        [-188.5, 1338.5, 62, 2.5],
        [-189.5, 1334.5, 63, 5.5],
        [-188.5, 1324, 63.5, 3],
      ],
    },
    belly: [0.04, 0.74],
    bind: [
      ['scapula', 0],
      ['scapula', 0.55],
      ['humerus', 0.9],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'After the fit, moved by hand clear of the bone that the specimen’s muscle runs through.',
  },
};
