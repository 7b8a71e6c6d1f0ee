import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const seventhThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1227, 51], rotation: [-7, 0, 0] },
  outline: {
    below: { radii: [16.2, 16], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [15.6, 16], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 3.2, back: 3.2 },
  lowerFace: { front: -2.8, back: -3.5 },
};

export const seventhThoracicIntervertebralDisc = intervertebralDisc(
  'seventh-thoracic-intervertebral-disc',
  seventhThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
