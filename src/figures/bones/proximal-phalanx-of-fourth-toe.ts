import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfFourthToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-120.5, 4.5, 166.5], radii: [5.4, 5.3], twist: -11, triangular: [0.02, 0.08], square: [0.03, 0] },
    belowBase: { at: [-123, 5, 170.5], radii: [4.3, 4.1], twist: -11, triangular: [0.02, 0.09], square: [0.06, -0.01] },
    waist: { at: [-125, 4.5, 176.5], radii: [2.9, 2.4], twist: -10, triangular: [0.04, -0.02], square: [0.01, -0.04] },
    neck: { at: [-127.5, 2.5, 183], radii: [3.1, 2.4], twist: 38, triangular: [-0.02, -0.05] },
  },
  baseFacet: { centre: [-118, 6, 152.5], radii: [11.8, 13.6, 15.9] },
  trochlea: {
    medialCondyle: { at: [-126.5, 3, 186], radii: [2.3, 2.3] },
    groove: { at: [-129, 1, 185.5], radii: [1.9, 2.2] },
    lateralCondyle: { at: [-130, -1, 184.5], radii: [1.5, 2.7] },
  },
};

export const proximalPhalanxOfFourthToe = toePhalanx(
  'proximal-phalanx-of-fourth-toe',
  proximalPhalanxOfFourthToeFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
);
