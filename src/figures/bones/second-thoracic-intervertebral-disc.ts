import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const secondThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1347, 65], rotation: [20, 0, 0] },
  outline: {
    below: { radii: [14.4, 11.7], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [15, 11.7], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.5, back: 2.3 },
  lowerFace: { front: -2.3, back: -0.6 },
};

export const secondThoracicIntervertebralDisc = intervertebralDisc(
  'second-thoracic-intervertebral-disc',
  secondThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
