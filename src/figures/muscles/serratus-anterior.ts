/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const serratusAnterior: MuscleFigures = {
  structure: 'serratus-anterior',
  from: [
    'first-rib/outer-surface',
    'second-rib/outer-surface',
    'third-rib/outer-surface',
    'fourth-rib/outer-surface',
    'fifth-rib/outer-surface',
    'sixth-rib/outer-surface',
    'seventh-rib/outer-surface',
    'eighth-rib/outer-surface',
    'ninth-rib/outer-surface',
  ],
  to: ['scapula/medial-border', 'scapula/superior-angle', 'scapula/inferior-angle'],
  layer: 3,
  shape: {
    form: 'slips',
    parts: {
      'first rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'first rib': {
            centre: [-66, 1349, 110],
            halfWidth: 3,
            halfThickness: 1,
            roll: 46,
          },
          'side of the chest': {
            centre: [-79.5, 1357, 89],
            halfWidth: 6,
            halfThickness: 2,
            roll: 14,
          },
          'under the scapula': {
            centre: [-87, 1353.5, 63],
            halfWidth: 8.5,
            halfThickness: 3,
            roll: 13,
          },
          'medial border of the scapula': {
            centre: [-72, 1334, 17],
            halfWidth: 9.5,
            halfThickness: 2,
            roll: 13,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['first-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'second rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'second rib': {
            centre: [-96, 1332.5, 101],
            halfWidth: 3,
            halfThickness: 1,
            roll: 30,
          },
          'side of the chest': {
            centre: [-106, 1328, 75],
            halfWidth: 11,
            halfThickness: 3.5,
            roll: 14,
          },
          'under the scapula': {
            centre: [-100.5, 1319, 44],
            halfWidth: 15,
            halfThickness: 3.5,
            roll: 13,
          },
          'medial border of the scapula': {
            centre: [-65.5, 1317.5, 8.5],
            halfWidth: 12,
            halfThickness: 2.5,
            roll: 13,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['second-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'third rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'third rib': {
            centre: [-104.5, 1298.5, 112],
            halfWidth: 2,
            halfThickness: 0.5,
            roll: 9,
          },
          'side of the chest': {
            centre: [-118, 1293, 88],
            halfWidth: 15,
            halfThickness: 3,
            roll: 14,
          },
          'under the scapula': {
            centre: [-118, 1283, 52],
            halfWidth: 16,
            halfThickness: 3.5,
            roll: 13,
          },
          'medial border of the scapula': {
            centre: [-63.5, 1295.5, 1.5],
            halfWidth: 12,
            halfThickness: 1,
            roll: 14,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['third-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'fourth rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'fourth rib': {
            centre: [-117, 1265.5, 127.5],
            halfWidth: 4.5,
            halfThickness: 1,
            roll: 10,
          },
          'side of the chest': {
            centre: [-130, 1261.5, 85],
            halfWidth: 15,
            halfThickness: 4,
            roll: 8,
          },
          'under the scapula': {
            centre: [-121, 1257.5, 43.5],
            halfWidth: 16,
            halfThickness: 3.5,
            roll: 8,
          },
          'medial border of the scapula': {
            centre: [-66, 1268, -5],
            halfWidth: 12,
            halfThickness: 1,
            roll: 10,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['fourth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'fifth rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'fifth rib': {
            centre: [-114.5, 1216, 158],
            halfWidth: 3,
            halfThickness: 1.5,
            roll: 13,
          },
          'side of the chest': {
            centre: [-134.5, 1237.5, 105.5],
            halfWidth: 15,
            halfThickness: 6,
            roll: 14,
          },
          'under the scapula': {
            centre: [-129, 1241, 53.5],
            halfWidth: 16,
            halfThickness: 4.5,
            roll: 11,
          },
          'medial border of the scapula': {
            centre: [-71, 1241, -8.5],
            halfWidth: 10.5,
            halfThickness: 1.5,
            roll: 6,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['fifth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'sixth rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'sixth rib': {
            centre: [-127.5, 1186, 143.5],
            halfWidth: 3.5,
            halfThickness: 2,
            roll: 11,
          },
          'side of the chest': {
            centre: [-139.5, 1209, 102],
            halfWidth: 15,
            halfThickness: 3.5,
            roll: 4,
          },
          'under the scapula': {
            centre: [-129, 1218.5, 50],
            halfWidth: 15,
            halfThickness: 3,
            roll: -1,
          },
          'medial border of the scapula': {
            centre: [-75.5, 1226.5, -7],
            halfWidth: 9.5,
            halfThickness: 1.5,
            roll: 4,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['sixth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'seventh rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'seventh rib': {
            centre: [-134, 1150.5, 143],
            halfWidth: 2,
            halfThickness: 1.5,
            roll: 15,
          },
          'side of the chest': {
            centre: [-140, 1179, 99.5],
            halfWidth: 14,
            halfThickness: 3,
            roll: 0,
          },
          'under the scapula': {
            centre: [-124, 1194.5, 45.5],
            halfWidth: 14.5,
            halfThickness: 3,
            roll: -4,
          },
          'medial border of the scapula': {
            centre: [-81.5, 1216, -4.5],
            halfWidth: 9,
            halfThickness: 1.5,
            roll: -3,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['seventh-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'eighth rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'eighth rib': {
            centre: [-132, 1120, 119.5],
            halfWidth: 1.5,
            halfThickness: 1.5,
            roll: 7,
          },
          'side of the chest': {
            centre: [-137, 1147, 90.5],
            halfWidth: 12.5,
            halfThickness: 4.5,
            roll: -7,
          },
          'under the scapula': {
            centre: [-119, 1180, 40.5],
            halfWidth: 14.5,
            halfThickness: 3.5,
            roll: -8,
          },
          'medial border of the scapula': {
            centre: [-86, 1208, -1],
            halfWidth: 8,
            halfThickness: 2,
            roll: -9,
          },
        },
        belly: [0.06, 0.95],
        bind: [
          ['eighth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'ninth rib': {
        form: 'tube',
        reference: 'y',
        stations: {
          'ninth rib': {
            centre: [-128.5, 1100, 88],
            halfWidth: 2,
            halfThickness: 1,
            roll: -10,
          },
          'side of the chest': {
            centre: [-125, 1127.5, 60.5],
            halfWidth: 13,
            halfThickness: 2.5,
            roll: -11,
          },
          'under the scapula': {
            centre: [-110.5, 1165, 30],
            halfWidth: 11.5,
            halfThickness: 2.5,
            roll: -10,
          },
          'medial border of the scapula': {
            centre: [-89, 1204, 4.5],
            halfWidth: 6.5,
            halfThickness: 2.5,
            roll: -2,
          },
        },
        belly: [0.06, 0.95],
        bind: [['scapula', 0.95]],
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Nine slips, one a rib. The first was moved by hand clear of the second rib after the fit.',
  },
};
