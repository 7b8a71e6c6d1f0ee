/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const pectoralisMinor: MuscleFigures = {
  structure: 'pectoralis-minor',
  from: ['third-rib/costochondral-end', 'fourth-rib/costochondral-end', 'fifth-rib/costochondral-end'],
  to: ['scapula/coracoid-process'],
  layer: 2,
  shape: {
    form: 'slips',
    parts: {
      'third rib': {
        form: 'tube',
        reference: 'x',
        stations: {
          'third rib': {
            centre: [-81.5, 1269.5, 154],
            halfWidth: 7,
            halfThickness: 0.5,
            roll: -27,
          },
          'over the second rib': {
            centre: [-100, 1288, 134],
            halfWidth: 9.5,
            halfThickness: 7,
            roll: -24,
          },
          axilla: {
            centre: [-114.5, 1311, 113],
            halfWidth: 10,
            halfThickness: 7,
            roll: -18,
          },
          'coracoid process': {
            centre: [-124.5, 1339, 90.5],
            halfWidth: 3.5,
            halfThickness: 3,
            roll: -25,
          },
        },
        belly: [0.05, 0.82],
        bind: [
          ['third-rib', 0],
          ['scapula', 0.9],
        ],
      },
      'fourth rib': {
        form: 'tube',
        reference: 'x',
        stations: {
          'fourth rib': {
            centre: [-97, 1235, 165.5],
            halfWidth: 5.5,
            halfThickness: 0.5,
            roll: -43,
          },
          'over the third rib': {
            centre: [-105, 1267, 145.5],
            halfWidth: 13,
            halfThickness: 5.5,
            roll: -28,
          },
          axilla: {
            centre: [-112.5, 1300.5, 118],
            halfWidth: 12,
            halfThickness: 7.5,
            roll: -21,
          },
          'coracoid process': {
            centre: [-125, 1341.5, 86.5],
            halfWidth: 1,
            halfThickness: 3.5,
            roll: -31,
          },
        },
        belly: [0.05, 0.84],
        bind: [
          ['fourth-rib', 0],
          ['scapula', 0.9],
        ],
      },
      'fifth rib': {
        form: 'tube',
        reference: 'x',
        stations: {
          'fifth rib': {
            centre: [-107.5, 1211.5, 167],
            halfWidth: 7,
            halfThickness: 0.5,
            roll: -50,
          },
          'over the fourth rib': {
            centre: [-112, 1247.5, 148],
            halfWidth: 11.5,
            halfThickness: 4.5,
            roll: -51,
          },
          axilla: {
            centre: [-116.5, 1291, 122.5],
            halfWidth: 9,
            halfThickness: 7,
            roll: -49,
          },
          'coracoid process': {
            centre: [-126, 1338.5, 90.5],
            halfWidth: 2.5,
            halfThickness: 6,
            roll: -52,
          },
        },
        belly: [0.05, 0.86],
        bind: [
          ['fifth-rib', 0],
          ['scapula', 0.9],
        ],
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
