import { type DiscFigures, intervertebralDisc } from '../discs/intervertebralDisc.ts';

export const tenthThoracicIntervertebralDiscFigures: DiscFigures = {
  placement: { origin: [0, 1144, 67], rotation: [-13, 0, 0] },
  outline: {
    below: { radii: [19.5, 18.6], triangular: [0, 0.05], square: [-0.04, 0] },
    above: { radii: [19.5, 18.6], triangular: [0, 0.05], square: [-0.04, 0] },
  },
  upperFace: { front: 3.5, back: 2.4 },
  lowerFace: { front: -2.6, back: -2.7 },
};

export const tenthThoracicIntervertebralDisc = intervertebralDisc(
  'tenth-thoracic-intervertebral-disc',
  tenthThoracicIntervertebralDiscFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Laid between vertebrae of the specimen, as ours were not yet made on both sides of it.',
  },
);
