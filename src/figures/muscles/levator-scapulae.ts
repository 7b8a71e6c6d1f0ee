/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const levatorScapulae: MuscleFigures = {
  structure: 'levator-scapulae',
  from: [
    'stand-in: transverse process of the atlas',
    'stand-in: transverse process of the axis',
    'stand-in: posterior tubercles of the third and fourth cervical vertebrae',
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
            centre: [-38.5, 1475.5, 83.5],
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
            centre: [-30, 1460, 84],
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
            centre: [-30.5, 1445.5, 86],
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
            centre: [-30, 1432.5, 88],
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
    note: 'Four slips, one a vertebra; they begin free where C1–C4 will be. The muscle twists: the highest slip ends lowest. The lower ends were thinned by hand after the fit.',
  },
};
