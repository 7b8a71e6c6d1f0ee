/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const supraspinatus: MuscleFigures = {
  structure: 'supraspinatus',
  from: ['scapula/supraspinous-fossa'],
  to: ['humerus/greater-tubercle'],
  layer: 3,
  shape: {
    form: 'tube',
    reference: 'y',
    stations: {
      'medial end of the fossa': {
        centre: [-71, 1327, 6.5],
        halfWidth: 2,
        halfThickness: 5.5,
        roll: 61,
      },
      'supraspinous fossa': {
        centre: [-89.5, 1332, 18.5],
        halfWidth: 5.5,
        halfThickness: 11.5,
        roll: 44,
      },
      widest: {
        centre: [-113.5, 1336, 32.5],
        halfWidth: 10,
        halfThickness: 11,
        roll: 39,
      },
      'scapular notch': {
        centre: [-136, 1343, 47],
        halfWidth: 8,
        halfThickness: 11.5,
        roll: 45,
      },
      'under the acromion': {
        centre: [-155.5, 1345.5, 60.5],
        halfWidth: 4,
        halfThickness: 13,
        roll: 19,
      },
      'over the head of the humerus': {
        centre: [-172.5, 1347.5, 72.5],
        halfWidth: 3.5,
        halfThickness: 10,
        roll: 6,
      },
      'edge of the head': {
        centre: [-184, 1341, 81.5],
        halfWidth: 1,
        halfThickness: 8,
        roll: -3,
      },
      'greater tubercle, superior facet': {
        centre: [-185.5, 1330, 82.5],
        halfWidth: 5,
        halfThickness: 0.5,
        roll: 4,
      },
    },
    belly: [0.03, 0.7],
    bind: [
      ['scapula', 0],
      ['scapula', 0.6],
      ['humerus', 0.95],
    ],
    wraps: [
      {
        bone: 'humerus',
        centre: [-166, 1320, 64],
        axis: [0.5, 0, 0.85],
        radius: 24,
        side: [0, 1, 0],
      },
    ],
    pennation: {
      degrees: 12,
      raphe: 0.5,
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
