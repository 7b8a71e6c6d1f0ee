import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfSecondToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-94.5, 6.5, 179.5], radii: [6.2, 5.2], twist: -19, triangular: [-0.05, 0.07], square: [0, -0.04] },
    belowBase: { at: [-96.5, 7, 184.5], radii: [5, 4.3], twist: -16, triangular: [0.06, 0.1], square: [0, -0.04] },
    waist: { at: [-98.5, 7, 191.5], radii: [3.4, 2.4], twist: -21, triangular: [-0.01, 0.03], square: [-0.04, 0] },
    neck: { at: [-101, 5, 200], radii: [3, 2.2], twist: 28, triangular: [-0.03, -0.06] },
  },
  baseFacet: { centre: [-93, 7.5, 167], radii: [12.5, 18.6, 13.3] },
  trochlea: {
    medialCondyle: { at: [-99, 5, 203], radii: [4.8, 2.5] },
    groove: { at: [-99.5, 4.5, 202.5], radii: [3.3, 2.1] },
    lateralCondyle: { at: [-104, 3, 202], radii: [2.7, 2.1] },
  },
};

export const proximalPhalanxOfSecondToe = toePhalanx(
  'proximal-phalanx-of-second-toe',
  proximalPhalanxOfSecondToeFigures,
  { from: 'specimen', fitted: true },
);
