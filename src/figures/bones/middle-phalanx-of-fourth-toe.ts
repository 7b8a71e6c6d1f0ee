import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfFourthToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-129.5, 0.5, 189.5], radii: [4.4, 3.8], twist: 25, triangular: [0.05, -0.07], square: [-0.02, -0.02] },
    belowBase: {
      at: [-129.5, 0.5, 190],
      radii: [4.1, 3.4],
      twist: 22,
      triangular: [0.03, -0.04],
      square: [-0.02, 0.01],
    },
    waist: { at: [-130.5, 1, 193], radii: [3.4, 2.2], twist: 44, triangular: [0, -0.04], square: [-0.01, 0.03] },
    neck: { at: [-132, 0, 197.5], radii: [3.6, 1.8], twist: 33, triangular: [0.09, -0.09] },
  },
  baseFacet: { centre: [-126, 3, 182], radii: [8.9, 5.3, 7.7] },
  trochlea: {
    medialCondyle: { at: [-130, 1.5, 198.5], radii: [1.7, 1.7] },
    groove: { at: [-132.5, 1.5, 198], radii: [0.9, 0.8] },
    lateralCondyle: { at: [-134.5, 0.5, 197.5], radii: [0.8, 0.8] },
  },
};

export const middlePhalanxOfFourthToe = toePhalanx('middle-phalanx-of-fourth-toe', middlePhalanxOfFourthToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
