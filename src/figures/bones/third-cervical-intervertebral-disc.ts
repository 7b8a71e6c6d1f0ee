import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const thirdCervicalIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1440.5, 90], rotation: [9, 0, 0] },
  outline: {
    below: { radii: [8.3, 7.7], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [8.3, 7.7], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2, back: 1.2 },
  lowerFace: { front: 0, back: 0 },
};

export const thirdCervicalIntervertebralDisc = intervertebralDisc(
  'third-cervical-intervertebral-disc',
  thirdCervicalIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
