/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const bicepsBrachiiLongHead: MuscleFigures = {
  structure: 'biceps-brachii-long-head',
  from: ['scapula/supraglenoid-tubercle'],
  to: ['radius/radial-tuberosity'],
  layer: 2,
  shape: {
    form: 'tube',
    reference: 'x',
    stations: {
      'supraglenoid tubercle': {
        centre: [-140, 1341.5, 67],
        halfWidth: 1,
        halfThickness: 4.5,
        roll: 115,
      },
      'over the head of the humerus': {
        centre: [-172, 1342, 89.5],
        halfWidth: 3,
        halfThickness: 3,
        roll: 162,
      },
      'intertubercular groove': {
        centre: [-177, 1294, 84],
        halfWidth: 2,
        halfThickness: 1.5,
        roll: 220,
      },
      'belly begins': {
        centre: [-185, 1246, 88],
        halfWidth: 8.5,
        halfThickness: 7.5,
        roll: 173,
      },
      widest: {
        centre: [-200.5, 1198, 91],
        halfWidth: 15,
        halfThickness: 15.5,
        roll: 159,
      },
      'belly ends': {
        centre: [-210, 1140.5, 84],
        halfWidth: 15,
        halfThickness: 14,
        roll: 162,
      },
      'distal tendon': {
        centre: [-213.5, 1079.5, 82.5],
        halfWidth: 8,
        halfThickness: 3.5,
        roll: 187,
      },
      'radial tuberosity': {
        centre: [-228, 1006, 80.5],
        halfWidth: 1.5,
        halfThickness: 4,
        roll: 203,
      },
    },
    belly: [0.28, 0.74],
    bind: [
      ['scapula', 0],
      ['humerus', 0.1],
      ['humerus', 0.6],
    ],
    wraps: [
      {
        bone: 'humerus',
        centre: [-166, 1320, 64],
        axis: [0, 0, 1],
        radius: 23,
        side: [0, 1, 0],
      },
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'The tendon ends free where the radial tuberosity will be.',
  },
};
