import type { MeasuringHints } from '../measuringHints.ts';

export const serratusAnterior: MeasuringHints = {
  structure: 'serratus-anterior',

  shape: {
    form: 'slips',
    parts: {
      'first rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'first rib': [-66, 1348, 110, 3, 1, 0],
          'side of the chest': [-82, 1351, 92, 12, 3, 0],
          'under the scapula': [-90, 1348, 65, 13, 3.5, 0],
          'medial border of the scapula': [-72, 1335, 18, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['first-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'second rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'second rib': [-97, 1330, 102, 3, 1, 0],
          'side of the chest': [-105, 1325, 78, 12, 3, 0],
          'under the scapula': [-98, 1320, 45, 13, 3.5, 0],
          'medial border of the scapula': [-66, 1318, 8, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['second-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'third rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'third rib': [-105, 1297, 113, 3, 1, 0],
          'side of the chest': [-119, 1290, 90, 12, 3, 0],
          'under the scapula': [-115, 1280, 55, 13, 3.5, 0],
          'medial border of the scapula': [-63, 1295, 2, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['third-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'fourth rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'fourth rib': [-117, 1263, 128, 3, 1, 0],
          'side of the chest': [-132, 1260, 85, 12, 3, 0],
          'under the scapula': [-120, 1256, 45, 13, 3.5, 0],
          'medial border of the scapula': [-65, 1266, -4, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['fourth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'fifth rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'fifth rib': [-114, 1215, 158, 3, 1, 0],
          'side of the chest': [-136, 1235, 105, 12, 3, 0],
          'under the scapula': [-128, 1240, 55, 13, 3.5, 0],
          'medial border of the scapula': [-69, 1240, -6, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['fifth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'sixth rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'sixth rib': [-127, 1185, 143, 3, 1, 0],
          'side of the chest': [-141, 1206, 100, 12, 3, 0],
          'under the scapula': [-130, 1218, 50, 13, 3.5, 0],
          'medial border of the scapula': [-74, 1226, -6, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['sixth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'seventh rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'seventh rib': [-133, 1150, 143, 3, 1, 0],
          'side of the chest': [-141, 1178, 98, 12, 3, 0],
          'under the scapula': [-126, 1195, 45, 13, 3.5, 0],
          'medial border of the scapula': [-79, 1215, -4, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['seventh-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'eighth rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'eighth rib': [-131, 1120, 120, 3, 1, 0],
          'side of the chest': [-140, 1146, 88, 12, 3, 0],
          'under the scapula': [-120, 1180, 40, 13, 3.5, 0],
          'medial border of the scapula': [-84, 1207, 0, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [
          ['eighth-rib', 0],
          ['scapula', 0.95],
        ],
      },
      'ninth rib': {
        form: 'sections',
        reference: 'y',
        stations: {
          'ninth rib': [-129, 1099, 88, 3, 1, 0],
          'side of the chest': [-122, 1125, 60, 12, 3, 0],
          'under the scapula': [-108, 1162, 28, 13, 3.5, 0],
          'medial border of the scapula': [-88, 1203, 2, 9, 2, 0],
        },
        belly: [0.06, 0.95],
        bind: [['scapula', 0.95]],
      },
    },
  },
  from: [
    'first-rib/outer-surface',
    'second-rib/outer-surface',
    'third-rib/outer-surface',
    'fourth-rib/outer-surface',
    'fifth-rib/outer-surface',
    'sixth-rib/outer-surface',
    'seventh-rib/outer-surface',
    'eighth-rib/outer-surface',
    'stand-in: ninth rib',
  ],
  to: ['scapula/medial-border', 'scapula/superior-angle', 'scapula/inferior-angle'],
  layer: 3,
  note: 'Nine slips, one a rib; the lowest begins free where the ninth rib will be.',
};
