import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfFourthToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-120.5, 4.5, 166.5], radii: [5.4, 5.3], twist: -11, triangular: [0.02, 0.09], square: [0.03, -0.01] },
    belowBase: { at: [-123, 5, 170.5], radii: [4.4, 4.2], twist: -11, triangular: [0.02, 0.09], square: [0.06, -0.01] },
    waist: { at: [-125, 4.5, 176.5], radii: [2.9, 2.4], twist: -10, triangular: [0.04, -0.02], square: [0.01, -0.04] },
    neck: { at: [-127.5, 2.5, 183], radii: [3.1, 2.4], twist: 38, triangular: [-0.02, -0.05] },
  },
  baseFacet: { centre: [-117.5, 5.5, 153], radii: [11.8, 17.8, 14.7] },
  trochlea: {
    medialCondyle: { at: [-127, 3, 186.5], radii: [2.3, 2.6] },
    groove: { at: [-129, 1, 185.5], radii: [2, 2.5] },
    lateralCondyle: { at: [-130.5, -1, 185], radii: [1.6, 2.8] },
  },
};

export const proximalPhalanxOfFourthToe = toePhalanx(
  'proximal-phalanx-of-fourth-toe',
  proximalPhalanxOfFourthToeFigures,
  { from: 'specimen', fitted: true },
);
