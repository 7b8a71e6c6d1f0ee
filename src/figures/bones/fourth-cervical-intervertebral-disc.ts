import { type CervicalDiscFigures, cervicalDisc } from '../discs/cervicalDisc.ts';

export const fourthCervicalIntervertebralDiscFigures: CervicalDiscFigures = {
  placement: { origin: [0, 1425, 90], rotation: [14, 0, 0] },
  rim: {
    front: [7, 0, 0.6, 2.4],
    frontLateral: [4.7, 8.5, 1, 2.3],
    lateral: [-0.7, 10.9, 2.7, 1.2],
    backLateral: [-5, 6.8, 0, 1],
    back: [-6.1, 0, -0.2, 1.2],
  },
  inner: { nucleus: [0, 0, 0.1, 2] },
};

export const fourthCervicalIntervertebralDisc = cervicalDisc(
  'fourth-cervical-intervertebral-disc',
  fourthCervicalIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
