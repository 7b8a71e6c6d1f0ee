import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const fifthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1279.5, 48.5], rotation: [4, 0, 0] },
  outline: {
    below: { radii: [14.1, 14.8], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [14.3, 14.8], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.2, back: 3.2 },
  lowerFace: { front: -2.7, back: -2.9 },
};

export const fifthThoracicIntervertebralDisc = intervertebralDisc(
  'fifth-thoracic-intervertebral-disc',
  fifthThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
