import type { MeasuringHints } from '../measuringHints.ts';

export const levatorScapulae: MeasuringHints = {
  structure: 'levator-scapulae',
  shape: {
    form: 'slips',
    // The muscle twists: the highest slip ends lowest.
    parts: {
      atlas: {
        form: 'sections',
        reference: 'z',
        stations: {
          'transverse process': [-39.5, 1474.5, 84, 2, 1.5, 19],
          'side of the neck': [-36, 1415, 58.5, 3.8, 2.6, 15],
          'over the second rib': [-48.5, 1368, 26.5, 4.2, 2.7, 49],
          'medial border of the scapula': [-64, 1333, 8.5, 5.2, 0.7, 66],
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
      axis: {
        form: 'sections',
        reference: 'z',
        stations: {
          'transverse process': [-27, 1458, 84, 2, 1.5, 11],
          'side of the neck': [-37.5, 1413, 63.5, 3.8, 2.6, 10],
          'over the second rib': [-53.5, 1367.5, 30, 4.2, 2.7, 46],
          'medial border of the scapula': [-69.5, 1340, 13.5, 5.2, 0.7, 66],
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
      'third cervical vertebra': {
        form: 'sections',
        reference: 'z',
        stations: {
          'posterior tubercle': [-28, 1444, 86, 2, 1.5, 8],
          'side of the neck': [-39.5, 1410, 68.5, 3.8, 2.6, 7],
          'over the second rib': [-58.5, 1367.5, 34, 4.2, 2.7, 43],
          'medial border of the scapula': [-75, 1346.5, 19, 5.2, 0.7, 64],
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
      'fourth cervical vertebra': {
        form: 'sections',
        reference: 'z',
        stations: {
          'posterior tubercle': [-27.5, 1432, 86.5, 2, 1.5, 3],
          'side of the neck': [-41, 1408, 73.5, 3.8, 2.6, 3],
          'over the second rib': [-63.5, 1367, 37.5, 4.2, 2.7, 40],
          'superior angle': [-80.5, 1351.5, 24.5, 5, 0.7, 61],
        },
        belly: [0.1, 0.93],
        bind: [
          ['fifth-cervical-vertebra', 0],
          ['scapula', 0.95],
        ],
      },
    },
  },
  from: [
    'stand-in: transverse process of the atlas',
    'stand-in: transverse process of the axis',
    'stand-in: posterior tubercles of the third and fourth cervical vertebrae',
  ],
  to: ['scapula/superior-angle', 'scapula/medial-border'],
  layer: 2,
  note: 'Four slips, one a vertebra; they begin free where C1–C4 will be. The muscle twists: the highest slip ends lowest.',
};
