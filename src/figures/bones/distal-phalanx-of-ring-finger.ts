import { type DistalPhalanxFigures, distalPhalanx } from '../hand/distalPhalanx.ts';

export const distalPhalanxOfRingFingerFigures: DistalPhalanxFigures = {
  placement: { origin: [-250.5, 679, 183], rotation: [-66, -2, -2] },
  shaft: {
    base: { at: [0, 5.7, 0.5], radii: [4, 2.3], triangular: [-0.01, 0.03] },
    belowBase: { at: [0, 3.2, 0.5], radii: [3.2, 2.1], triangular: [0.01, 0.02] },
    waist: { at: [0, 0.5, 0.5], radii: [2.2, 1.7], triangular: [-0.04, 0.01] },
    belowWaist: { at: [0, -2, 0], radii: [2, 1.7], triangular: [-0.01, -0.06] },
    tuftRoot: { at: [0, -5, 0.5], radii: [2.2, 1.6], triangular: [0.04, -0.01] },
  },
  sockets: {
    radial: { centre: [-2, 9.7, 0.5], radii: [2.4, 3.8, 2.7] },
    ulnar: { centre: [2, 9.7, 0.5], radii: [2.4, 3.8, 2.7] },
  },
  flexorTubercle: { centre: [0, 4.5, 1], radii: [2.4, 2, 1.2] },
  tuft: { centre: [0, -6, 0.5], radii: [2.7, 2.4, 1.4] },
};

export const distalPhalanxOfRingFinger = distalPhalanx(
  'distal-phalanx-of-ring-finger',
  distalPhalanxOfRingFingerFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Not fitted: the specimen is too coarse here. The tuft is a little broader than its own, and the joint end is shaved to keep its space.',
  },
);
