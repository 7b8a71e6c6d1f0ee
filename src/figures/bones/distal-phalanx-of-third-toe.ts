import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfThirdToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-119, -0.5, 214.5], radii: [4.2, 2.5], twist: 2, triangular: [-0.04, 0.02], square: [0.02, -0.02] },
    belowBase: {
      at: [-119.5, -1, 215.5],
      radii: [3.8, 2.3],
      twist: 13,
      triangular: [-0.02, 0.02],
      square: [0.03, -0.03],
    },
    waist: { at: [-119.5, -1.5, 217.5], radii: [2.8, 2], twist: 26, triangular: [0.01, 0.01], square: [-0.03, 0] },
    neck: { at: [-120.5, -2, 220.5], radii: [2.4, 1.8], twist: 12, triangular: [-0.02, -0.01] },
  },
  baseFacet: { centre: [-115, 1.5, 209.5], radii: [6.2, 7.1, 5.7] },
  tuft: { centre: [-121, -1.5, 222], radii: [1.9, 1.5, 1.2], rotation: [14, -16, 5] },
};

export const distalPhalanxOfThirdToe = distalToePhalanx('distal-phalanx-of-third-toe', distalPhalanxOfThirdToeFigures, {
  from: 'specimen',
  fitted: true,
});
