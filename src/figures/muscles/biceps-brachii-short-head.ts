/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const bicepsBrachiiShortHead: MuscleFigures = {
  structure: 'biceps-brachii-short-head',
  from: ['scapula/coracoid-process'],
  to: ['biceps-brachii-long-head'],
  layer: 2,
  shape: {
    form: 'tube',
    reference: 'x',
    stations: {
      'coracoid process': {
        centre: [-137, 1339, 94],
        halfWidth: 3.5,
        halfThickness: 2,
        roll: 99,
      },
      'proximal tendon': {
        centre: [-156.5, 1316, 92],
        halfWidth: 4,
        halfThickness: 3.5,
        roll: 102,
      },
      'belly begins': {
        centre: [-168, 1275.5, 84],
        halfWidth: 3,
        halfThickness: 5.5,
        roll: 151,
      },
      'upper belly': {
        centre: [-170.5, 1236, 88],
        halfWidth: 9.5,
        halfThickness: 10.5,
        roll: 104,
      },
      widest: {
        centre: [-175.5, 1197.5, 89],
        halfWidth: 16,
        halfThickness: 12,
        roll: 102,
      },
      'lower belly': {
        centre: [-184, 1154.5, 88.5],
        halfWidth: 15.5,
        halfThickness: 12,
        roll: 108,
      },
      'belly ends': {
        centre: [-197.5, 1111, 88],
        halfWidth: 9,
        halfThickness: 6.5,
        roll: 129,
      },
      'common tendon': {
        centre: [-209.5, 1080, 85],
        halfWidth: 4,
        halfThickness: 1,
        roll: 142,
      },
    },
    belly: [0.16, 0.9],
    bind: [
      ['scapula', 0],
      ['humerus', 0.5],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Ends on the tendon of the long head, by which it reaches the radial tuberosity once the radius is there.',
  },
};
