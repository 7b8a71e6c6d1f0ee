import type { MeasuringHints } from '../measuringHints.ts';

export const bicepsBrachiiLongHead: MeasuringHints = {
  structure: 'biceps-brachii-long-head',

  shape: {
    form: 'tube',
    reference: 'x',
    origin: { towards: [0.6, 1, 0], share: 0.7 },
    insertion: { towards: [0, -1, 0], share: 0.7 },
    stations: {
      'supraglenoid tubercle': 0,
      'over the head of the humerus': 0.1,
      'intertubercular groove': 0.22,
      'belly begins': 0.36,
      widest: 0.5,
      'belly ends': 0.64,
      'distal tendon': 0.8,
      'radial tuberosity': 1,
    },
    belly: [0.28, 0.74],
    bind: [
      ['scapula', 0],
      ['humerus', 0.1],
      ['humerus', 0.6],
    ],
    wraps: [{ bone: 'humerus', centre: [-166, 1320, 64], axis: [0, 0, 1], radius: 23, side: [0, 1, 0] }],
  },
  from: ['scapula/supraglenoid-tubercle'],
  to: ['radius/radial-tuberosity'],
  layer: 2,
  note: 'The tendon ends free where the radial tuberosity will be.',
};
