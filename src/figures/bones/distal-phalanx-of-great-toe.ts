import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfGreatToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-80, 2.5, 207], radii: [8.2, 4.7], twist: 2, triangular: [0.07, -0.09], square: [0, -0.02] },
    belowBase: { at: [-81.5, 1, 209.5], radii: [8.9, 4.9], twist: 0, triangular: [0.04, -0.14], square: [0, 0.01] },
    waist: { at: [-83.5, 0.5, 214.5], radii: [5.5, 3.9], twist: -13, triangular: [0.08, -0.1], square: [-0.02, 0] },
    neck: { at: [-86, 0, 222.5], radii: [4.3, 2.7], twist: 8, triangular: [-0.06, -0.05] },
  },
  baseFacet: { centre: [-84, 6.5, 197], radii: [20.6, 10.2, 9.4] },
  tuft: { centre: [-86.5, -0.5, 225], radii: [5.3, 2.6, 3.5], rotation: [-22, -15, 2] },
};

export const distalPhalanxOfGreatToe = distalToePhalanx('distal-phalanx-of-great-toe', distalPhalanxOfGreatToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
