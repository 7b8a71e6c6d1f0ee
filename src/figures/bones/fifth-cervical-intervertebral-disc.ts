import { type CervicalDiscFigures, cervicalDisc } from '../discs/cervicalDisc.ts';

export const fifthCervicalIntervertebralDiscFigures: CervicalDiscFigures = {
  placement: { origin: [0, 1409.5, 86.5], rotation: [21, 0, 0] },
  rim: {
    front: [7.5, 0, 0.3, 2.4],
    frontLateral: [5.1, 7.6, 0.4, 2.1],
    lateral: [-0.7, 10.2, 0.9, 1.4],
    backLateral: [-5.8, 6.7, 0.3, 1.5],
    back: [-6.6, 0, 0.2, 1.5],
  },
  inner: { nucleus: [0, 0, 0.5, 2.4] },
};

export const fifthCervicalIntervertebralDisc = cervicalDisc(
  'fifth-cervical-intervertebral-disc',
  fifthCervicalIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
