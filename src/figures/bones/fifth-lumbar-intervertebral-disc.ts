import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const fifthLumbarIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 917.5, 80.5], rotation: [27, 0, 0] },
  outline: {
    below: { radii: [26, 18.6], triangular: [0, 0.06], square: [-0.04, 0] },
    above: { radii: [26, 18.6], triangular: [0, 0.06], square: [-0.04, 0] },
  },
  upperFace: { front: 6.4, back: 5.3 },
  lowerFace: { front: -5.1, back: -4.4 },
};

export const fifthLumbarIntervertebralDisc = intervertebralDisc(
  'fifth-lumbar-intervertebral-disc',
  fifthLumbarIntervertebralDiscFigures,
  { from: 'specimen', fitted: false },
);
