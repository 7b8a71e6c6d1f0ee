import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const fourthLumbarIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 952, 91], rotation: [13, 0, 0] },
  outline: {
    below: { radii: [24.5, 18.6], triangular: [0, 0.06], square: [-0.04, 0] },
    above: { radii: [24.8, 18.6], triangular: [0, 0.06], square: [-0.04, 0] },
  },
  upperFace: { front: 4.7, back: 3.2 },
  lowerFace: { front: -4.5, back: -3 },
};

export const fourthLumbarIntervertebralDisc = intervertebralDisc(
  'fourth-lumbar-intervertebral-disc',
  fourthLumbarIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
