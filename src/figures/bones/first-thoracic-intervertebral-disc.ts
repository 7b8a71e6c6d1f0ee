import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const firstThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1366.5, 72], rotation: [22, 0, 0] },
  outline: {
    below: { radii: [14.4, 10.1], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [15.3, 10.1], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2, back: 1.6 },
  lowerFace: { front: -2.1, back: -0.9 },
};

export const firstThoracicIntervertebralDisc = intervertebralDisc(
  'first-thoracic-intervertebral-disc',
  firstThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
