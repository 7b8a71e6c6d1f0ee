import { type CervicalDiscFigures, cervicalDisc } from '../discs/cervicalDisc.ts';

export const seventhCervicalIntervertebralDiscFigures: CervicalDiscFigures = {
  placement: { origin: [0, 1382, 77.5], rotation: [24, 0, 0] },
  rim: {
    front: [9, 0, -0.2, 1.9],
    frontLateral: [6.1, 9.5, -0.2, 1.7],
    lateral: [-0.9, 11.1, 0.4, 1],
    backLateral: [-6, 6.6, 0.1, 1],
    back: [-7.9, 0, -0.2, 1.5],
  },
  inner: { nucleus: [0, 0, 0, 1.4] },
};

export const seventhCervicalIntervertebralDisc = cervicalDisc(
  'seventh-cervical-intervertebral-disc',
  seventhCervicalIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
