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
        [1, 1349.5, 3.5, 2.5],
        [-1, 1260, -7.5, 5.5],
        [-1.5, 1169.5, -3, 5.5],
        [1, 1080, 15.5, 3.5],
      ],
      'over the erector spinae': [
        [-7, 1354.5, 2, 4],
        [-13.5, 1283.5, -9.5, 7],
        [-20, 1209, -11, 3.5],
        [-28.5, 1134.5, -3, 4],
      ],
      'over the rhomboids': [
        [-54.5, 1352, 7, 6],
        [-55.5, 1319.5, -8.5, 11.5],
        [-68, 1287, -17.5, 11],
        [-88.5, 1259, -23.5, 5.5],
      ],
      'over the crest of the spine': [
        [-86, 1338, 12, 5],
        [-95, 1332.5, 4, 6.5],
        [-104.5, 1328.5, 2.5, 6],
        [-118, 1327, 9, 3.5],
      ],
      'spine of the scapula': [
        [-99, 1337, 13, 2.5],
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
