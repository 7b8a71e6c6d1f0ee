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
        centre: [-74.5, 1329.5, 10],
        halfWidth: 2,
        halfThickness: 5.5,
        roll: 61,
      },
      'supraspinous fossa': {
        centre: [-90.5, 1333.5, 17.5],
        halfWidth: 5,
        halfThickness: 7.5,
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
        centre: [-155.5, 1346, 60.5],
        halfWidth: 2.5,
        halfThickness: 10.5,
        roll: 19,
      },
      'over the head of the humerus': {
        centre: [-172.5, 1348.5, 72],
        halfWidth: 2.5,
        halfThickness: 9.5,
        roll: 6,
      },
      'edge of the head': {
        centre: [-185, 1342.5, 80.5],
        halfWidth: 1.5,
        halfThickness: 8,
        roll: -3,
      },
      'greater tubercle, superior facet': {
        centre: [-188, 1333.5, 81],
        halfWidth: 1.5,
        halfThickness: 7,
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
    note: 'After the fit, moved by hand clear of the bone that the specimen’s muscle runs through.',
  },
};
