import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const fifthCervicalIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1409.5, 86.5], rotation: [21, 0, 0] },
  outline: {
    below: { radii: [8.3, 7.6], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [6.4, 7.6], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.6, back: 1.6 },
  lowerFace: { front: -1.3, back: -1 },
};

export const fifthCervicalIntervertebralDisc = intervertebralDisc(
  'fifth-cervical-intervertebral-disc',
  fifthCervicalIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
