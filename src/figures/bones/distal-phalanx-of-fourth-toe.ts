import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfFourthToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-132.5, 0, 200.5], radii: [4.2, 2.7], twist: 12, triangular: [-0.02, 0], square: [0.06, 0.02] },
    belowBase: { at: [-132.5, -1, 202], radii: [3.7, 2.6], twist: 14, triangular: [0.03, -0.04], square: [0.01, 0] },
    waist: { at: [-133, -1.5, 204], radii: [2.8, 2.1], twist: 6, triangular: [-0.04, -0.01], square: [0.01, 0.01] },
    neck: { at: [-134, -2.5, 206.5], radii: [2.6, 1.6], twist: 11, triangular: [0, 0.05] },
  },
  baseFacet: { centre: [-127.5, 1.5, 193.5], radii: [10.5, 4.9, 8.1] },
  tuft: { centre: [-134, -2, 208.5], radii: [1.3, 0.8, 0.9], rotation: [17, -14, 17] },
};

export const distalPhalanxOfFourthToe = distalToePhalanx(
  'distal-phalanx-of-fourth-toe',
  distalPhalanxOfFourthToeFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
);
