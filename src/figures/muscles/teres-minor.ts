/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const teresMinor: MuscleFigures = {
  structure: 'teres-minor',
  from: ['scapula/lateral-border'],
  to: ['humerus/greater-tubercle'],
  layer: 3,
  shape: {
    form: 'sheet',
    rows: {
      'lateral border of the scapula': [
        [-118.5, 1286, 33, 2],
        [-112, 1270, 22.5, 6],
        [-106, 1256, 14, 7],
        [-98.5, 1240.5, 4, 5.5],
      ],
      widest: [
        [-131.5, 1296.5, 42.5, 4.5],
        [-136.5, 1292, 34.5, 15],
        [-138, 1282, 22.5, 17.5],
        [-135, 1275.5, 10.5, 7],
      ],
      'behind the long head of triceps': [
        [-160, 1305, 57, 5.5],
        [-165, 1305, 49.5, 19.5],
        [-169, 1306.5, 40.5, 19],
        [-172, 1310.5, 34.5, 6],
      ],
      'greater tubercle, inferior facet': [
        [-192.5, 1316, 72, 1],
        [-193, 1318, 69, 1],
        [-192, 1321, 71.5, 2.5],
        [-190.5, 1327.5, 70, 2.5],
      ],
    },
    belly: [0.04, 0.78],
    bind: [
      ['scapula', 0],
      ['scapula', 0.5],
      ['humerus', 0.9],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
