/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const trapeziusAscendingPart: MuscleFigures = {
  structure: 'trapezius-ascending-part',
  from: [
    'fourth-thoracic-vertebra/spinous-process',
    'fifth-thoracic-vertebra/spinous-process',
    'sixth-thoracic-vertebra/spinous-process',
    'seventh-thoracic-vertebra/spinous-process',
    'eighth-thoracic-vertebra/spinous-process',
    'ninth-thoracic-vertebra/spinous-process',
    'tenth-thoracic-vertebra/spinous-process',
    'eleventh-thoracic-vertebra/spinous-process',
    'twelfth-thoracic-vertebra/spinous-process',
  ],
  to: ['scapula/spine'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'spinous processes': [
        [-1, 1322, 2, 3],
        [-1, 1236, -1, 4.5],
        [-1, 1152, 2.5, 4.5],
        [-1, 1067, 21.5, 3],
      ],
      'over the erector spinae': [
        [-13, 1343, 0, 4],
        [-15, 1269, -9.5, 7],
        [-20, 1201, -11, 3.5],
        [-28, 1128, -1.5, 4],
      ],
      'over the rhomboids': [
        [-53.5, 1350, 5.5, 6],
        [-55.5, 1319.5, -8.5, 11.5],
        [-68, 1287, -17.5, 11],
        [-88.5, 1259, -23.5, 5.5],
      ],
      'over the crest of the spine': [
        [-87, 1342, 13.5, 5],
        [-95, 1332.5, 4, 6.5],
        [-104.5, 1328.5, 2.5, 6],
        [-118, 1327, 9, 3.5],
      ],
      'spine of the scapula': [
        [-98, 1340, 15, 2.5],
        [-108.5, 1338.5, 12, 3],
        [-119, 1341.5, 14.5, 2.5],
        [-129, 1344.5, 21, 1.5],
      ],
    },
    belly: [0.08, 0.83],
    bind: [
      ['fifth-thoracic-vertebra', 0],
      ['scapula', 0.85],
    ],
    fibreBellies: [
      [0.05, 0.8],
      [0.05, 0.84],
      [0.07, 0.84],
      [0.16, 0.84],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: '5 rows: its tendon glides over the crest of the scapular spine. That row and the last are set by hand, on the bone, where the specimen’s muscle runs through it. The fibres’ bellies differ: a tendon over T12, a triangular one at the root of the scapular spine (diamond figures).',
  },
};
