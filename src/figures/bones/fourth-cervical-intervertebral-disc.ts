import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const fourthCervicalIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1425, 90], rotation: [14, 0, 0] },
  outline: {
    below: { radii: [9, 7.1], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [9, 7.1], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.9, back: 0.9 },
  lowerFace: { front: -1.1, back: -0.9 },
};

export const fourthCervicalIntervertebralDisc = intervertebralDisc(
  'fourth-cervical-intervertebral-disc',
  fourthCervicalIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
