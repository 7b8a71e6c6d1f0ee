/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const rhomboidMinor: MuscleFigures = {
  structure: 'rhomboid-minor',
  from: ['seventh-cervical-vertebra/spinous-process', 'first-thoracic-vertebra/spinous-process'],
  to: ['scapula/medial-border'],
  layer: 2,
  shape: {
    form: 'sheet',
    rows: {
      'spinous processes': [
        [-0.5, 1396, 26, 1],
        [-0.5, 1391, 22, 1.5],
        [-0.5, 1385, 19, 2],
        [-0.5, 1379, 16, 1.5],
      ],
      'over the erector spinae': [
        [-23, 1372.5, 14.5, 2],
        [-22.5, 1370.5, 14.5, 5],
        [-20, 1367.5, 13, 3.5],
        [-14.5, 1362, 11.5, 2],
      ],
      'over the second rib': [
        [-44.5, 1348, 10.5, 3.5],
        [-40.5, 1344.5, 9.5, 5],
        [-36, 1339, 9, 4.5],
        [-34, 1332, 9, 3],
      ],
      'medial border at the scapular spine': [
        [-64, 1329, 7, 2],
        [-61, 1321, 2.5, 3],
        [-60, 1311.5, 0, 3.5],
        [-61, 1301.5, -2, 2.5],
      ],
    },
    belly: [0.08, 0.94],
    bind: [
      ['seventh-cervical-vertebra', 0],
      ['scapula', 0.95],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'After the fit, moved by hand clear of the bone that the specimen’s muscle runs through.',
  },
};
