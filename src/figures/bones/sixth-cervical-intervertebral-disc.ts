import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const sixthCervicalIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1396, 83], rotation: [18, 0, 0] },
  outline: {
    below: { radii: [10.2, 8.2], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [9.2, 8.2], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 1.6, back: 0.8 },
  lowerFace: { front: -1.7, back: -1 },
};

export const sixthCervicalIntervertebralDisc = intervertebralDisc(
  'sixth-cervical-intervertebral-disc',
  sixthCervicalIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
