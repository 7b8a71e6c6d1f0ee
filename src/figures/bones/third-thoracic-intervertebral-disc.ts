import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const thirdThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1326.5, 57], rotation: [18, 0, 0] },
  outline: {
    below: { radii: [13.2, 12.8], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [14.3, 12.8], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.2, back: 2.2 },
  lowerFace: { front: -1.8, back: -1.5 },
};

export const thirdThoracicIntervertebralDisc = intervertebralDisc(
  'third-thoracic-intervertebral-disc',
  thirdThoracicIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
