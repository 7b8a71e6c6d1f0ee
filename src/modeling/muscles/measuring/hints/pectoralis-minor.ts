import type { MeasuringHints } from '../measuringHints.ts';

export const pectoralisMinor: MeasuringHints = {
  structure: 'pectoralis-minor',

  shape: {
    form: 'slips',
    parts: {
      'third rib': {
        form: 'sections',
        reference: 'x',
        stations: {
          'third rib': [-80, 1272, 151, 5, 2, -34],
          'over the second rib': [-97, 1291, 136, 9, 6, -34],
          axilla: [-112, 1314, 116, 8, 7, -34],
          'coracoid process': [-127, 1339, 90, 4, 3, -34],
        },
        belly: [0.05, 0.82],
        bind: [
          ['third-rib', 0],
          ['scapula', 0.9],
        ],
      },
      'fourth rib': {
        form: 'sections',
        reference: 'x',
        stations: {
          'fourth rib': [-94, 1238, 163, 7, 2, -34],
          'over the third rib': [-103, 1268, 144, 10, 6, -34],
          axilla: [-114, 1303, 121, 9, 7.5, -34],
          'coracoid process': [-128, 1339, 89, 4, 3, -34],
        },
        belly: [0.05, 0.84],
        bind: [
          ['fourth-rib', 0],
          ['scapula', 0.9],
        ],
      },
      'fifth rib': {
        form: 'sections',
        reference: 'x',
        stations: {
          'fifth rib': [-107, 1213, 166, 7, 2, -34],
          'over the fourth rib': [-112, 1248, 149, 10, 5, -34],
          axilla: [-119, 1290, 122, 8, 7, -34],
          'coracoid process': [-129, 1338, 88, 4, 3, -34],
        },
        belly: [0.05, 0.86],
        bind: [
          ['fifth-rib', 0],
          ['scapula', 0.9],
        ],
      },
    },
  },
  from: ['third-rib/costochondral-end', 'fourth-rib/costochondral-end', 'fifth-rib/costochondral-end'],
  to: ['scapula/coracoid-process'],
  layer: 2,
};
