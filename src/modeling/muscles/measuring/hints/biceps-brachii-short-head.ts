import type { MeasuringHints } from '../measuringHints.ts';

export const bicepsBrachiiShortHead: MeasuringHints = {
  structure: 'biceps-brachii-short-head',

  shape: {
    form: 'tube',
    reference: 'x',
    origin: { towards: [0.3, 1, 0], share: 0.7 },
    insertion: { towards: [0, -1, 0], share: 0.7 },
    stations: {
      'coracoid process': 0,
      'proximal tendon': 0.12,
      'belly begins': 0.28,
      'upper belly': 0.42,
      widest: 0.56,
      'lower belly': 0.72,
      'belly ends': 0.88,
      'common tendon': 1,
    },
    belly: [0.16, 0.9],
    bind: [
      ['scapula', 0],
      ['humerus', 0.5],
    ],
  },
  from: ['scapula/coracoid-process'],
  to: ['biceps-brachii-long-head', 'radius/radial-tuberosity'],
  layer: 2,
  note: 'Ends on the tendon of the long head, by which it reaches the radial tuberosity once the radius is there.',
};
