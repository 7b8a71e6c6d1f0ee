import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const seventhCervicalIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1382, 77.5], rotation: [24, 0, 0] },
  outline: {
    below: { radii: [9.8, 9.2], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [9, 9.2], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 1, back: 1 },
  lowerFace: { front: -1.1, back: -0.4 },
};

export const seventhCervicalIntervertebralDisc = intervertebralDisc(
  'seventh-cervical-intervertebral-disc',
  seventhCervicalIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
