import type { MeasuringHints } from '../measuringHints.ts';

export const coracobrachialis: MeasuringHints = {
  structure: 'coracobrachialis',

  shape: {
    form: 'tube',
    reference: 'x',
    origin: { towards: [0.3, 1, 0], share: 2 },
    insertion: { towards: [0, -1, 0], share: 2 },
    stations: {
      'coracoid process': 0,
      'common tendon': 0.08,
      'belly begins': 0.22,
      axilla: 0.4,
      widest: 0.55,
      'behind biceps': 0.72,
      'belly ends': 0.88,
      'shaft of the humerus': 1,
    },
    belly: [0.1, 0.9],
    bind: [
      ['scapula', 0],
      ['humerus', 0.95],
    ],
  },
  from: ['scapula/coracoid-process'],
  to: ['humerus/shaft'],
  layer: 3,
};
