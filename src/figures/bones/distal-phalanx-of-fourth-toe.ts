import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfFourthToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-132, 0, 200], radii: [4.2, 2.7], twist: 13, triangular: [-0.02, 0], square: [0.05, 0.01] },
    belowBase: { at: [-132.5, -1, 202], radii: [3.7, 2.6], twist: 14, triangular: [0.02, -0.03], square: [0.01, 0] },
    waist: { at: [-133, -1.5, 204], radii: [2.8, 2.1], twist: 6, triangular: [-0.04, -0.01], square: [0.01, 0.01] },
    neck: { at: [-133.5, -2.5, 206.5], radii: [2.6, 1.7], twist: 11, triangular: [0, 0.04] },
  },
  baseFacet: { centre: [-128.5, 1.5, 194], radii: [7.5, 4.5, 7.7] },
  tuft: { centre: [-134, -2.5, 208.5], radii: [1.5, 0.9, 1], rotation: [17, -13, 17] },
};

export const distalPhalanxOfFourthToe = distalToePhalanx(
  'distal-phalanx-of-fourth-toe',
  distalPhalanxOfFourthToeFigures,
  { from: 'specimen', fitted: true },
);
