import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const twelfthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1082.5, 84], rotation: [-16, 0, 0] },
  outline: {
    below: { radii: [20.7, 18.5], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [20.7, 18.5], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 3.1, back: 3.6 },
  lowerFace: { front: -3.7, back: -3.7 },
};

export const twelfthThoracicIntervertebralDisc = intervertebralDisc(
  'twelfth-thoracic-intervertebral-disc',
  twelfthThoracicIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
