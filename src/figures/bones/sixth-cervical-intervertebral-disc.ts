import { type CervicalDiscFigures, cervicalDisc } from '../discs/cervicalDisc.ts';

export const sixthCervicalIntervertebralDiscFigures: CervicalDiscFigures = {
  placement: { origin: [0, 1396, 83], rotation: [18, 0, 0] },
  rim: {
    front: [8, 0, 0, 1.9],
    frontLateral: [5.4, 8.2, 0, 1.5],
    lateral: [-0.8, 11.1, 0.1, 1],
    backLateral: [-5.8, 6.6, -0.2, 1],
    back: [-7, 0, -0.4, 1.1],
  },
  inner: { nucleus: [0, 0, 0, 1.7] },
};

export const sixthCervicalIntervertebralDisc = cervicalDisc(
  'sixth-cervical-intervertebral-disc',
  sixthCervicalIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
