/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const pectoralisMajorClavicularPart: MuscleFigures = {
  structure: 'pectoralis-major-clavicular-part',
  from: ['clavicle/medial-half'],
  to: ['humerus/crest-of-greater-tubercle'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'medial half of the clavicle': [
        [-90.5, 1348.5, 103, 4.5],
        [-72.5, 1346, 127.5, 5],
        [-48, 1344.5, 139, 4],
        [-25, 1337.5, 143.5, 4],
      ],
      'below the clavicle': [
        [-115, 1336, 103.5, 5.5],
        [-107, 1330, 116, 12.5],
        [-100, 1324.5, 129, 12.5],
        [-89.5, 1319, 143, 7.5],
      ],
      'in front of the axilla': [
        [-155.5, 1309.5, 101.5, 4.5],
        [-153, 1306, 109.5, 9],
        [-152.5, 1298.5, 115.5, 9.5],
        [-153, 1288, 123, 5],
      ],
      'crest of the greater tubercle': [
        [-184.5, 1283.5, 82, 3],
        [-188, 1272, 83, 2.5],
        [-190.5, 1262.5, 82, 1.5],
        [-193, 1249, 80.5, 1.5],
      ],
    },
    belly: [0.05, 0.88],
    bind: [
      ['clavicle', 0],
      ['humerus', 0.9],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'After the fit, moved by hand clear of the bone that the specimen’s muscle runs through.',
  },
};
