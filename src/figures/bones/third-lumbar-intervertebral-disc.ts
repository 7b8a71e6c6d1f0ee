import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const thirdLumbarIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 985, 96.5], rotation: [5, 0, 0] },
  outline: {
    below: { radii: [22.6, 18], triangular: [0, 0.06], square: [-0.04, 0] },
    above: { radii: [22.3, 18], triangular: [0, 0.06], square: [-0.04, 0] },
  },
  upperFace: { front: 3.8, back: 2.4 },
  lowerFace: { front: -3.9, back: -2.6 },
};

export const thirdLumbarIntervertebralDisc = intervertebralDisc(
  'third-lumbar-intervertebral-disc',
  thirdLumbarIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
