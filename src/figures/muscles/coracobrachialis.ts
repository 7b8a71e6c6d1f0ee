/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const coracobrachialis: MuscleFigures = {
  structure: 'coracobrachialis',
  from: ['scapula/coracoid-process'],
  to: ['humerus/shaft'],
  layer: 3,
  shape: {
    form: 'tube',
    reference: 'x',
    stations: {
      'coracoid process': {
        centre: [-135, 1333, 93.5],
        halfWidth: 2,
        halfThickness: 3.5,
        roll: 73,
      },
      'common tendon': {
        centre: [-138.5, 1321.5, 92.5],
        halfWidth: 4.5,
        halfThickness: 3.5,
        roll: 113,
      },
      'belly begins': {
        centre: [-146.5, 1301, 88.5],
        halfWidth: 8.5,
        halfThickness: 5.5,
        roll: 101,
      },
      axilla: {
        centre: [-155, 1274.5, 82.5],
        halfWidth: 9.5,
        halfThickness: 8,
        roll: 110,
      },
      widest: {
        centre: [-161.5, 1254.5, 77.5],
        halfWidth: 6.5,
        halfThickness: 9.5,
        roll: 135,
      },
      'behind biceps': {
        centre: [-171.5, 1229, 71],
        halfWidth: 4.5,
        halfThickness: 8.5,
        roll: 123,
      },
      'belly ends': {
        centre: [-181, 1206, 68],
        halfWidth: 4.5,
        halfThickness: 6,
        roll: 114,
      },
      'shaft of the humerus': {
        centre: [-187, 1185.5, 67.5],
        halfWidth: 3.5,
        halfThickness: 1,
        roll: 97,
      },
    },
    belly: [0.1, 0.9],
    bind: [
      ['scapula', 0],
      ['humerus', 0.95],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
