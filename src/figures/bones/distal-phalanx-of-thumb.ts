import { type DistalPhalanxFigures, distalPhalanx } from '../hand/distalPhalanx.ts';

export const distalPhalanxOfThumbFigures: DistalPhalanxFigures = {
  placement: { origin: [-318.5, 740.5, 163], rotation: [9, 58, -43] },
  shaft: {
    base: { at: [0.4, 9.2, -0.4], radii: [6.2, 3.6], triangular: [-0.01, 0.12] },
    belowBase: { at: [0.4, 5.5, -0.3], radii: [5.1, 3], triangular: [-0.02, 0.13] },
    waist: { at: [0.3, 0.5, -0.1], radii: [3.7, 2.5], triangular: [-0.05, 0.13] },
    belowWaist: { at: [0.2, -3.5, 0], radii: [3.4, 2], triangular: [-0.04, 0.09] },
    tuftRoot: { at: [0, -7.5, -0.5], radii: [3.7, 1.6], triangular: [-0.03, 0.1] },
  },
  sockets: {
    radial: { centre: [-2.5, 13, -1], radii: [3.8, 3.8, 4] },
    ulnar: { centre: [3, 13, -1], radii: [3.8, 3.8, 4] },
  },
  flexorTubercle: { centre: [0.5, 7, 0.5], radii: [3.8, 2, 1.8] },
  tuft: { centre: [0.5, -10, -0.5], radii: [4.3, 2.4, 1.5] },
};

export const distalPhalanxOfThumb = distalPhalanx('distal-phalanx-of-thumb', distalPhalanxOfThumbFigures, {
  from: 'specimen',
  fitted: false,
  note: 'Not fitted: the specimen is too coarse here. The tuft is a little broader than its own, and the joint end is shaved to keep its space.',
});
