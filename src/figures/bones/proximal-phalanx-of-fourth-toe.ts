import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfFourthToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-120.5, 4.5, 166.5], radii: [5.3, 5.4], twist: -23, triangular: [-0.03, 0.08], square: [0.02, 0.02] },
    belowBase: { at: [-123, 5, 170.5], radii: [4.5, 4], twist: -23, triangular: [-0.03, 0.09], square: [0.05, 0.04] },
    waist: { at: [-125, 4.5, 176], radii: [3, 2.4], twist: -18, triangular: [0.05, 0], square: [0.03, -0.03] },
    neck: { at: [-127.5, 2.5, 183], radii: [3, 2.4], twist: 39, triangular: [-0.03, -0.07] },
  },
  baseFacet: { centre: [-118, 6, 152.5], radii: [11.1, 14.9, 15.4] },
  trochlea: {
    medialCondyle: { at: [-126.5, 3, 186.5], radii: [2.2, 2.2] },
    groove: { at: [-129.5, 1, 185.5], radii: [2, 2.2] },
    lateralCondyle: { at: [-130, -1.5, 185], radii: [1.5, 2.7] },
  },
};

export const proximalPhalanxOfFourthToe = toePhalanx(
  'proximal-phalanx-of-fourth-toe',
  proximalPhalanxOfFourthToeFigures,
  { from: 'specimen', fitted: true },
);
