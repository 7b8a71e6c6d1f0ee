import { type CervicalDiscFigures, cervicalDisc } from '../discs/cervicalDisc.ts';

export const thirdCervicalIntervertebralDiscFigures: CervicalDiscFigures = {
  placement: { origin: [0, 1440.5, 90], rotation: [9, 0, 0] },
  rim: {
    front: [7.5, 0, 0.9, 1.5],
    frontLateral: [5.1, 8.4, 1, 1],
    lateral: [-0.8, 9.2, 2.2, 1],
    backLateral: [-4.9, 5.8, -0.3, 1],
    back: [-6, 0, -0.5, 1.4],
  },
  inner: { nucleus: [0, 0, 0.4, 1] },
};

export const thirdCervicalIntervertebralDisc = cervicalDisc(
  'third-cervical-intervertebral-disc',
  thirdCervicalIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
