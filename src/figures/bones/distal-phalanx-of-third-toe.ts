import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfThirdToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-119, -0.5, 214.5], radii: [4.2, 2.6], twist: 4, triangular: [-0.05, 0.01], square: [0.03, -0.03] },
    belowBase: {
      at: [-119.5, -1, 215.5],
      radii: [3.9, 2.4],
      twist: 12,
      triangular: [-0.02, 0.02],
      square: [0.03, -0.04],
    },
    waist: { at: [-120, -1.5, 217.5], radii: [2.7, 2], twist: 24, triangular: [0.01, 0.01], square: [-0.02, 0] },
    neck: { at: [-121, -2, 221.5], radii: [2.4, 1.9], twist: 9, triangular: [-0.01, -0.01] },
  },
  baseFacet: { centre: [-113.5, 1, 210], radii: [9.2, 5.4, 5.7] },
  tuft: { centre: [-121, -1.5, 222.5], radii: [1.1, 0.8, 0.8], rotation: [15, -18, 4] },
};

export const distalPhalanxOfThirdToe = distalToePhalanx('distal-phalanx-of-third-toe', distalPhalanxOfThirdToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
