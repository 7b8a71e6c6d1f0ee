import { type CervicalDiscFigures, cervicalDisc } from '../discs/cervicalDisc.ts';

export const secondCervicalIntervertebralDiscFigures: CervicalDiscFigures = {
  placement: { origin: [0, 1456.5, 89], rotation: [9, 0, 0] },
  rim: {
    front: [8.2, 0, -0.1, 1],
    frontLateral: [5.6, 8.5, -0.6, 1],
    lateral: [-0.8, 10.9, 2, 1],
    backLateral: [-6.2, 7.2, 0.5, 1.2],
    back: [-7.2, 0, 0.3, 1.4],
  },
  inner: { nucleus: [0, 0, 0.6, 1.3] },
};

export const secondCervicalIntervertebralDisc = cervicalDisc(
  'second-cervical-intervertebral-disc',
  secondCervicalIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
