import { type DistalPhalanxFigures, distalPhalanx } from '../hand/distalPhalanx.ts';

export const distalPhalanxOfMiddleFingerFigures: DistalPhalanxFigures = {
  placement: { origin: [-277.5, 669.5, 183.5], rotation: [-56, 2, -5] },
  shaft: {
    base: { at: [0, 6.6, 0], radii: [4.6, 3], triangular: [0.02, 0.03] },
    belowBase: { at: [0, 4, 0], radii: [3.7, 2.4], triangular: [-0.01, 0.06] },
    waist: { at: [0, 1, 0], radii: [2.6, 1.9], triangular: [-0.04, 0.05] },
    belowWaist: { at: [0, -2, 0], radii: [2.5, 1.8], triangular: [0.01, 0.07] },
    tuftRoot: { at: [0, -5.5, 0], radii: [2.8, 1.7], triangular: [-0.06, 0.09] },
  },
  sockets: {
    radial: { centre: [-2, 11.1, 0], radii: [2.9, 3.8, 3.3] },
    ulnar: { centre: [2, 11.1, 0], radii: [2.9, 3.8, 3.3] },
  },
  flexorTubercle: { centre: [0, 5, 1.5], radii: [2.9, 2, 1.5] },
  tuft: { centre: [0, -7, 0], radii: [3.2, 2.4, 1.9] },
};

export const distalPhalanxOfMiddleFinger = distalPhalanx(
  'distal-phalanx-of-middle-finger',
  distalPhalanxOfMiddleFingerFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Not fitted: the specimen is too coarse here. The tuft is a little broader than its own, and the joint end is shaved to keep its space.',
  },
);
