import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfThirdToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-108.5, 5, 174.5], radii: [5.7, 5.2], twist: 16, triangular: [-0.02, 0.02], square: [0.05, 0.05] },
    belowBase: { at: [-110, 5.5, 180.5], radii: [3.9, 4], twist: 4, triangular: [-0.06, 0.02], square: [0.01, 0.04] },
    waist: { at: [-112, 5, 187], radii: [2.5, 3], twist: -3, triangular: [-0.03, 0.01], square: [0.01, -0.01] },
    neck: { at: [-114, 3.5, 194.5], radii: [3.2, 2], twist: -39, triangular: [0.02, -0.06] },
  },
  baseFacet: { centre: [-105.5, 8.5, 166.5], radii: [11.7, 9.5, 11] },
  trochlea: {
    medialCondyle: { at: [-112.5, 2, 197.5], radii: [2.8, 2.7] },
    groove: { at: [-114.5, 2, 197.5], radii: [2.2, 2.4] },
    lateralCondyle: { at: [-117, 3, 196.5], radii: [2.4, 3.1] },
  },
};

export const proximalPhalanxOfThirdToe = toePhalanx('proximal-phalanx-of-third-toe', proximalPhalanxOfThirdToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
