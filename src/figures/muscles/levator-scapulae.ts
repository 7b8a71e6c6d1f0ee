/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const levatorScapulae: MuscleFigures = {
  structure: 'levator-scapulae',
  from: [
    'atlas/transverse-process',
    'axis/transverse-process',
    'third-cervical-vertebra/transverse-process',
    'fourth-cervical-vertebra/transverse-process',
  ],
  to: ['scapula/superior-angle', 'scapula/medial-border'],
  layer: 2,
  shape: {
    form: 'slips',
    parts: {
      atlas: {
        form: 'tube',
        reference: 'z',
        stations: {
          'transverse process': {
            centre: [-42, 1471.5, 80.5],
            halfWidth: 1.5,
            halfThickness: 0.5,
            roll: -27,
          },
          'side of the neck': {
            centre: [-36, 1414, 60],
            halfWidth: 4.5,
            halfThickness: 2,
            roll: 20,
          },
          'over the second rib': {
            centre: [-49.5, 1367.5, 27.5],
            halfWidth: 4.5,
            halfThickness: 2.5,
            roll: 49,
          },
          'medial border of the scapula': {
            centre: [-65.5, 1332.5, 8],
            halfWidth: 5.5,
            halfThickness: 1,
            roll: 59,
          },
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
      axis: {
        form: 'tube',
        reference: 'z',
        stations: {
          'transverse process': {
            centre: [-28, 1454.5, 82.5],
            halfWidth: 2.5,
            halfThickness: 0.5,
            roll: -31,
          },
          'side of the neck': {
            centre: [-38.5, 1412.5, 64.5],
            halfWidth: 7,
            halfThickness: 2,
            roll: 16,
          },
          'over the second rib': {
            centre: [-53, 1367.5, 30],
            halfWidth: 7,
            halfThickness: 2.5,
            roll: 52,
          },
          'medial border of the scapula': {
            centre: [-69, 1340.5, 14.5],
            halfWidth: 5.5,
            halfThickness: 1,
            roll: 68,
          },
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
      'third cervical vertebra': {
        form: 'tube',
        reference: 'z',
        stations: {
          'posterior tubercle': {
            centre: [-29.5, 1442.5, 85],
            halfWidth: 3,
            halfThickness: 1,
            roll: -30,
          },
          'side of the neck': {
            centre: [-40.5, 1410.5, 68.5],
            halfWidth: 6,
            halfThickness: 2,
            roll: 6,
          },
          'over the second rib': {
            centre: [-58.5, 1368, 34],
            halfWidth: 5.5,
            halfThickness: 2.5,
            roll: 38,
          },
          'medial border of the scapula': {
            centre: [-75, 1347.5, 19.5],
            halfWidth: 5.5,
            halfThickness: 1,
            roll: 62,
          },
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
      'fourth cervical vertebra': {
        form: 'tube',
        reference: 'z',
        stations: {
          'posterior tubercle': {
            centre: [-30, 1429.5, 85.5],
            halfWidth: 3.5,
            halfThickness: 1.5,
            roll: -51,
          },
          'side of the neck': {
            centre: [-40.5, 1409, 73],
            halfWidth: 4.5,
            halfThickness: 1.5,
            roll: -6,
          },
          'over the second rib': {
            centre: [-62.5, 1367, 36.5],
            halfWidth: 4,
            halfThickness: 2,
            roll: 30,
          },
          'superior angle': {
            centre: [-80.5, 1350.5, 25],
            halfWidth: 5.5,
            halfThickness: 1,
            roll: 53,
          },
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Four slips, one a vertebra. The muscle twists: the highest slip ends lowest. After the fit the upper ends were laid on the vertebrae and the lower ones thinned, by hand.',
  },
};
