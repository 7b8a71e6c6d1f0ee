import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const secondLumbarIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1019, 96.5], rotation: [-3, 0, 0] },
  outline: {
    below: { radii: [22.8, 17.4], triangular: [0, 0.06], square: [-0.04, 0] },
    above: { radii: [22.7, 17.4], triangular: [0, 0.06], square: [-0.04, 0] },
  },
  upperFace: { front: 2.9, back: 3.1 },
  lowerFace: { front: -3.5, back: -3.1 },
};

export const secondLumbarIntervertebralDisc = intervertebralDisc(
  'second-lumbar-intervertebral-disc',
  secondLumbarIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
