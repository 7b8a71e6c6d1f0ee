import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfGreatToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-79.5, 2.5, 206], radii: [7.7, 4.6], twist: 3, triangular: [0.08, -0.08], square: [-0.03, -0.04] },
    belowBase: { at: [-81.5, 1, 209.5], radii: [9, 4.9], twist: 0, triangular: [0.05, -0.08], square: [0, 0.02] },
    waist: { at: [-83.5, 0.5, 214], radii: [5.6, 4], twist: -14, triangular: [0.09, -0.08], square: [-0.02, 0] },
    neck: { at: [-85.5, 0, 220.5], radii: [4.4, 3], twist: 5, triangular: [-0.03, -0.04] },
  },
  baseFacet: { centre: [-79.5, 8, 196], radii: [15.3, 11.2, 10.2] },
  tuft: { centre: [-86.5, -0.5, 224.5], radii: [5.4, 2.8, 3.9], rotation: [-5, -15, 5] },
};

export const distalPhalanxOfGreatToe = distalToePhalanx('distal-phalanx-of-great-toe', distalPhalanxOfGreatToeFigures, {
  from: 'specimen',
  fitted: true,
});
