/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const deltoidAcromialPart: MuscleFigures = {
  structure: 'deltoid-acromial-part',
  from: ['scapula/acromion'],
  to: ['humerus/deltoid-tuberosity'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      acromion: [
        [-154.5, 1356.5, 74, 1],
        [-167, 1358.5, 66, 5],
        [-168.5, 1357.5, 52, 7.5],
        [-166.5, 1351.5, 37.5, 3],
      ],
      'over the greater tubercle': [
        [-186.5, 1331, 92.5, 5.5],
        [-197, 1333.5, 76.5, 16.5],
        [-203, 1334.5, 59, 10],
        [-202.5, 1325.5, 39.5, 2.5],
      ],
      'side of the arm': [
        [-197, 1274, 93, 9],
        [-205.5, 1275.5, 83, 26],
        [-218, 1275.5, 70.5, 20.5],
        [-220, 1271.5, 54, 5],
      ],
      'deltoid tuberosity': [
        [-200.5, 1223.5, 74.5, 2.5],
        [-205, 1221, 75.5, 4],
        [-206, 1219.5, 72.5, 4.5],
        [-207, 1222, 69, 1],
      ],
    },
    belly: [0.05, 0.84],
    bind: [
      ['scapula', 0],
      ['humerus', 0.5],
    ],
    wraps: [
      {
        bone: 'humerus',
        centre: [-166, 1320, 64],
        axis: [0, 0, 1],
        radius: 26,
        side: [-1, 0, 0],
      },
    ],
    pennation: {
      degrees: 18,
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
