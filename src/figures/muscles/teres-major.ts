/** Stations lie along the muscle, from origin to insertion. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const teresMajor: MuscleFigures = {
  structure: 'teres-major',
  from: ['scapula/inferior-angle'],
  to: ['humerus/crest-of-lesser-tubercle'],
  layer: 3,
  shape: {
    form: 'tube',
    reference: 'y',
    stations: {
      'inferior angle of the scapula': {
        centre: [-86.5, 1219, -9],
        halfWidth: 12,
        halfThickness: 0.5,
        roll: -3,
      },
      'dorsal surface': {
        centre: [-98.5, 1226, -3],
        halfWidth: 15,
        halfThickness: 4.5,
        roll: 1,
      },
      'belly begins': {
        centre: [-115.5, 1234.5, 6.5],
        halfWidth: 16,
        halfThickness: 7,
        roll: 2,
      },
      widest: {
        centre: [-129, 1245.5, 21.5],
        halfWidth: 16.5,
        halfThickness: 9,
        roll: -3,
      },
      'beside the long head of triceps': {
        centre: [-140.5, 1257.5, 37],
        halfWidth: 17,
        halfThickness: 7.5,
        roll: -8,
      },
      axilla: {
        centre: [-150.5, 1265.5, 53],
        halfWidth: 15.5,
        halfThickness: 3.5,
        roll: -10,
      },
      tendon: {
        centre: [-157.5, 1274.5, 64.5],
        halfWidth: 15,
        halfThickness: 2.5,
        roll: -10,
      },
      'crest of the lesser tubercle': {
        centre: [-168.5, 1280.5, 72.5],
        halfWidth: 16,
        halfThickness: 3.5,
        roll: -1,
      },
    },
    belly: [0.05, 0.86],
    bind: [
      ['scapula', 0],
      ['scapula', 0.25],
      ['humerus', 0.95],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
  },
};
