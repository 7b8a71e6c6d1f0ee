/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const trapeziusTransversePart: MuscleFigures = {
  structure: 'trapezius-transverse-part',
  from: [
    'seventh-cervical-vertebra/spinous-process',
    'first-thoracic-vertebra/spinous-process',
    'second-thoracic-vertebra/spinous-process',
    'third-thoracic-vertebra/spinous-process',
  ],
  to: ['scapula/acromion', 'scapula/spine'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'spinous processes': [
        [-1, 1391, 21.5, 3.5],
        [-1, 1368.5, 14.5, 3.5],
        [-1, 1343, 6.5, 4],
        [-1, 1318.5, 1, 3.5],
      ],
      'over the erector spinae': [
        [-31.5, 1384.5, 12.5, 4],
        [-33.5, 1368, 7, 6],
        [-33.5, 1350.5, -0.5, 7],
        [-32.5, 1332, -8, 7],
      ],
      'superior angle of the scapula': [
        [-95.5, 1368, 36.5, 4.5],
        [-96, 1363.5, 24.5, 6.5],
        [-96, 1353, 15.5, 8.5],
        [-97, 1341, 10, 7],
      ],
      acromion: [
        [-161.5, 1359, 69, 2.5],
        [-161, 1356.5, 55, 1],
        [-161, 1353, 42, 1],
        [-160, 1347, 31.5, 1.5],
      ],
    },
    belly: [0.1, 0.9],
    bind: [
      ['first-thoracic-vertebra', 0],
      ['scapula', 0.8],
    ],
    fibreBellies: [
      [0.17, 0.92],
      [0.14, 0.9],
      [0.07, 0.88],
      [0.03, 0.86],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'The origin is set by hand on the spinous processes; the specimen’s lies behind them. The fibres’ bellies differ: the upper ones begin late, at the aponeurosis whose diamond lies about C7.',
  },
};
