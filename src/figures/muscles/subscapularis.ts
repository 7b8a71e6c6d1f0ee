/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const subscapularis: MuscleFigures = {
  structure: 'subscapularis',
  from: ['scapula/subscapular-fossa'],
  to: ['humerus/lesser-tubercle'],
  layer: 4,
  shape: {
    form: 'sheet',
    rows: {
      'medial border': [
        [-76, 1329.5, 18, 2.5],
        [-64, 1300, 5, 1],
        [-70, 1262.5, -2, 1],
        [-85, 1226, -1.5, 3],
      ],
      'subscapular fossa': [
        [-89.5, 1331, 34.5, 5.5],
        [-89.5, 1305.5, 20, 5.5],
        [-95, 1269.5, 13.5, 4.5],
        [-103, 1235.5, 13.5, 2],
      ],
      'neck of the scapula': [
        [-112, 1332, 68.5, 3],
        [-119, 1316, 62, 8.5],
        [-122.5, 1299.5, 55, 5],
        [-123, 1284.5, 46, 1.5],
      ],
      'lesser tubercle': [
        [-161, 1334, 92.5, 2.5],
        [-158.5, 1324.5, 96, 1],
        [-158.5, 1321.5, 96, 1],
        [-160.5, 1315.5, 88.5, 1.5],
      ],
    },
    belly: [0.04, 0.8],
    bind: [
      ['scapula', 0],
      ['scapula', 0.6],
      ['humerus', 0.92],
    ],
    pennation: {
      degrees: 15,
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
