import { type DistalPhalanxFigures, distalPhalanx } from '../hand/distalPhalanx.ts';

export const distalPhalanxOfLittleFingerFigures: DistalPhalanxFigures = {
  placement: { origin: [-223, 693, 172], rotation: [-47, 1, 5] },
  shaft: {
    base: { at: [0, 5.8, 0.5], radii: [3.9, 2.1], triangular: [-0.04, 0.02] },
    belowBase: { at: [0, 3.6, 0.5], radii: [3, 1.8], triangular: [0.01, 0.03] },
    waist: { at: [0, 1, 0], radii: [2.1, 1.7], triangular: [0.02, -0.07] },
    belowWaist: { at: [0, -2, 0], radii: [2.1, 1.7], triangular: [0.02, -0.04] },
    tuftRoot: { at: [0, -5, 0], radii: [2.2, 1.8], triangular: [-0.01, -0.06] },
  },
  sockets: {
    radial: { centre: [-2, 9.8, 0], radii: [2.3, 3.8, 2.4] },
    ulnar: { centre: [1.5, 9.8, 0], radii: [2.3, 3.8, 2.4] },
  },
  flexorTubercle: { centre: [0, 4.5, 1], radii: [2.3, 2, 1.1] },
  tuft: { centre: [0, -6, 0.5], radii: [2.6, 2.4, 2] },
};

export const distalPhalanxOfLittleFinger = distalPhalanx(
  'distal-phalanx-of-little-finger',
  distalPhalanxOfLittleFingerFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Not fitted: the specimen is too coarse here. The tuft is a little broader than its own, and the joint end is shaved to keep its space.',
  },
);
