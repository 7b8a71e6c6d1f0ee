import { type DistalPhalanxFigures, distalPhalanx } from '../hand/distalPhalanx.ts';

export const distalPhalanxOfIndexFingerFigures: DistalPhalanxFigures = {
  placement: { origin: [-307.5, 678.5, 174.5], rotation: [-52, 10, -9] },
  shaft: {
    base: { at: [0, 6.2, 0.5], radii: [4.5, 2.9], triangular: [-0.01, 0.03] },
    belowBase: { at: [0, 3.6, 0.5], radii: [3.5, 2.4], triangular: [0.02, 0.07] },
    waist: { at: [0, 0.5, 0], radii: [2.3, 2.3], triangular: [-0.04, 0.06] },
    belowWaist: { at: [0, -2.5, 0], radii: [2.3, 2.1], triangular: [-0.08, 0.08] },
    tuftRoot: { at: [0, -6, 0], radii: [2.9, 2], triangular: [-0.1, 0.1] },
  },
  sockets: {
    radial: { centre: [-2.5, 10.2, 0], radii: [2.8, 3.8, 3.2] },
    ulnar: { centre: [2, 10.2, 0], radii: [2.8, 3.8, 3.2] },
  },
  flexorTubercle: { centre: [0, 5, 1.5], radii: [2.8, 2, 1.4] },
  tuft: { centre: [0, -7.5, 0], radii: [3.2, 2.4, 2.1] },
};

export const distalPhalanxOfIndexFinger = distalPhalanx(
  'distal-phalanx-of-index-finger',
  distalPhalanxOfIndexFingerFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Not fitted: the specimen is too coarse here. The tuft is a little broader than its own, and the joint end is shaved to keep its space.',
  },
);
