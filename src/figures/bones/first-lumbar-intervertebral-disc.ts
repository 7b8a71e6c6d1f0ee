import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const firstLumbarIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1051, 92.5], rotation: [-11, 0, 0] },
  outline: {
    below: { radii: [21, 17.1], triangular: [0, 0.06], square: [-0.04, 0] },
    above: { radii: [21, 17.1], triangular: [0, 0.06], square: [-0.04, 0] },
  },
  upperFace: { front: 3.6, back: 3.8 },
  lowerFace: { front: -3.2, back: -3 },
};

export const firstLumbarIntervertebralDisc = intervertebralDisc(
  'first-lumbar-intervertebral-disc',
  firstLumbarIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
