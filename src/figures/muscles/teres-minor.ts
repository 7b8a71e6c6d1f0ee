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
      'behind the head of the humerus': [
        [-179, 1306, 60.5, 4],
        [-181, 1308.5, 58, 7.5],
        [-182, 1313.5, 56, 7],
        [-182, 1318.5, 54.5, 4],
      ],
      'greater tubercle, inferior facet': [
        [-190, 1316, 71, 1.5],
        [-190.5, 1319, 69.5, 2],
        [-190, 1323, 69, 2.5],
        [-189.5, 1327.5, 68.5, 2],
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
    note: '5 rows: it lies on the back of the head of the humerus before it reaches its facet. That row is set by hand, clear of the bone, where the specimen’s muscle runs through it.',
  },
};
