import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const sixthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1254, 48.5], rotation: [-1, 0, 0] },
  outline: {
    below: { radii: [15.9, 15.7], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [14.9, 15.7], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.3, back: 3.9 },
  lowerFace: { front: -2.6, back: -3.4 },
};

export const sixthThoracicIntervertebralDisc = intervertebralDisc(
  'sixth-thoracic-intervertebral-disc',
  sixthThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
