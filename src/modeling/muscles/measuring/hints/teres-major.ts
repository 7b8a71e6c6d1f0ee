import type { MeasuringHints } from '../measuringHints.ts';

export const teresMajor: MeasuringHints = {
  structure: 'teres-major',

  shape: {
    form: 'tube',
    reference: 'y',
    origin: { towards: [1, -0.55, -0.4], share: 4 },
    insertion: { towards: [-0.6, 0.3, 1], share: 5 },
    stations: {
      'inferior angle of the scapula': 0,
      'dorsal surface': 0.1,
      'belly begins': 0.26,
      widest: 0.44,
      'beside the long head of triceps': 0.62,
      axilla: 0.78,
      tendon: 0.9,
      'crest of the lesser tubercle': 1,
    },
    belly: [0.05, 0.86],
    bind: [
      ['scapula', 0],
      ['scapula', 0.25],
      ['humerus', 0.95],
    ],
  },
  from: ['scapula/inferior-angle'],
  to: ['humerus/crest-of-lesser-tubercle'],
  layer: 3,
};
