import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfGreatToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-80, 2.5, 206.5], radii: [8, 4.7], twist: 3, triangular: [0.08, -0.09], square: [-0.02, -0.03] },
    belowBase: { at: [-81.5, 1, 209.5], radii: [8.9, 4.9], twist: 0, triangular: [0.04, -0.14], square: [0, 0.01] },
    waist: { at: [-83.5, 0.5, 214.5], radii: [5.5, 3.9], twist: -13, triangular: [0.08, -0.1], square: [-0.02, 0] },
    neck: { at: [-86, 0, 222], radii: [4.3, 2.8], twist: 7, triangular: [-0.05, -0.05] },
  },
  baseFacet: { centre: [-82.5, 6.5, 196.5], radii: [18.3, 10, 9.5] },
  tuft: { centre: [-86.5, -0.5, 224.5], radii: [5.3, 2.7, 3.6], rotation: [-16, -15, 3] },
};

export const distalPhalanxOfGreatToe = distalToePhalanx('distal-phalanx-of-great-toe', distalPhalanxOfGreatToeFigures, {
  from: 'specimen',
  fitted: true,
});
