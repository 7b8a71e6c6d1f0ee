import type { MeasuringHints } from '../measuringHints.ts';

export const supraspinatus: MeasuringHints = {
  structure: 'supraspinatus',

  shape: {
    form: 'tube',
    reference: 'y',
    origin: { towards: [0.8, -0.3, -0.5], share: 3 },
    insertion: { towards: [-0.6, -1, 0.3], share: 2 },
    stations: {
      'medial end of the fossa': 0,
      'supraspinous fossa': 0.14,
      widest: 0.34,
      'scapular notch': 0.52,
      'under the acromion': 0.68,
      'over the head of the humerus': 0.82,
      'edge of the head': 0.93,
      'greater tubercle, superior facet': 1,
    },
    belly: [0.03, 0.7],
    bind: [
      ['scapula', 0],
      ['scapula', 0.6],
      ['humerus', 0.95],
    ],
    pennation: { degrees: 12, raphe: 0.5 },
    wraps: [{ bone: 'humerus', centre: [-166, 1320, 64], axis: [0.5, 0, 0.85], radius: 24, side: [0, 1, 0] }],
  },
  from: ['scapula/supraspinous-fossa'],
  to: ['humerus/greater-tubercle'],
  layer: 3,
};
