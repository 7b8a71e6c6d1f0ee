import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const eleventhThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1115, 76], rotation: [-13, 0, 0] },
  outline: {
    below: { radii: [20.3, 20.2], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [20.3, 20.2], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.8, back: 1.9 },
  lowerFace: { front: -3.4, back: -2.5 },
};

export const eleventhThoracicIntervertebralDisc = intervertebralDisc(
  'eleventh-thoracic-intervertebral-disc',
  eleventhThoracicIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
