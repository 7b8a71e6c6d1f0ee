import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const secondCervicalIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1456.5, 89], rotation: [9, 0, 0] },
  outline: {
    below: { radii: [9.1, 8.4], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [9.1, 8.4], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 1.4, back: 1.8 },
  lowerFace: { front: -0.4, back: -0.1 },
};

export const secondCervicalIntervertebralDisc = intervertebralDisc(
  'second-cervical-intervertebral-disc',
  secondCervicalIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
