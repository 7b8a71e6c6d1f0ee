import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const eighthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1201, 55.5], rotation: [-12, 0, 0] },
  outline: {
    below: { radii: [16.4, 16.7], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [16.4, 16.7], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 3.2, back: 2.5 },
  lowerFace: { front: -4, back: -2.5 },
};

export const eighthThoracicIntervertebralDisc = intervertebralDisc(
  'eighth-thoracic-intervertebral-disc',
  eighthThoracicIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
