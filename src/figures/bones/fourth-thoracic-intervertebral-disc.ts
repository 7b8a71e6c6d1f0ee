import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const fourthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1304.5, 51], rotation: [14, 0, 0] },
  outline: {
    below: { radii: [13.3, 14], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [14.5, 14], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.1, back: 3.4 },
  lowerFace: { front: -2.1, back: -2.8 },
};

export const fourthThoracicIntervertebralDisc = intervertebralDisc(
  'fourth-thoracic-intervertebral-disc',
  fourthThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
