import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const ninthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1172.5, 59.5], rotation: [-14, 0, 0] },
  outline: {
    below: { radii: [18, 18.8], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [18, 18.8], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 2.5, back: 2.7 },
  lowerFace: { front: -3, back: -1.9 },
};

export const ninthThoracicIntervertebralDisc = intervertebralDisc(
  'ninth-thoracic-intervertebral-disc',
  ninthThoracicIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
