/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const rhomboidMajor: MuscleFigures = {
  structure: 'rhomboid-major',
  from: [
    'second-thoracic-vertebra/spinous-process',
    'third-thoracic-vertebra/spinous-process',
    'fourth-thoracic-vertebra/spinous-process',
    'fifth-thoracic-vertebra/spinous-process',
  ],
  to: ['scapula/medial-border'],
  layer: 2,
  shape: {
    form: 'sheet',
    rows: {
      'spinous processes': [
        [0, 1382, 13.5, 4.5],
        [-0.5, 1353.5, 4.5, 4],
        [-1.5, 1326.5, -2, 3.5],
        [0, 1299, -3, 2.5],
      ],
      'over the erector spinae': [
        [-24, 1349.5, 10.5, 3],
        [-20.5, 1327.5, 8, 3.5],
        [-17, 1306, -0.5, 3],
        [-10.5, 1285, -2, 4],
      ],
      'over the ribs': [
        [-47, 1316.5, 3, 4],
        [-42.5, 1294, 0.5, 3.5],
        [-39.5, 1270, -5.5, 4],
        [-40, 1247.5, -2.5, 4],
      ],
      'medial border of the scapula': [
        [-61, 1303, 1, 3.5],
        [-62, 1269.5, -6.5, 3],
        [-71, 1236.5, -11, 4],
        [-86.5, 1206, -4, 3],
      ],
    },
    belly: [0.08, 0.95],
    bind: [
      ['fourth-thoracic-vertebra', 0],
      ['scapula', 0.95],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
