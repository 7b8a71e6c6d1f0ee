import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfSecondToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-94.5, 7, 179.5], radii: [6.2, 5.1], twist: -11, triangular: [-0.04, 0.06], square: [-0.01, -0.03] },
    belowBase: { at: [-96.5, 7, 184.5], radii: [4.9, 4.2], twist: -11, triangular: [0.07, 0.09], square: [0, -0.04] },
    waist: { at: [-98.5, 7, 192], radii: [3.3, 2.4], twist: -21, triangular: [-0.01, 0.02], square: [-0.04, 0] },
    neck: { at: [-101, 5, 200], radii: [3.1, 2.3], twist: 25, triangular: [-0.02, -0.05] },
  },
  baseFacet: { centre: [-92, 7.5, 167], radii: [14.7, 17.7, 12.9] },
  trochlea: {
    medialCondyle: { at: [-99, 5, 203.5], radii: [4, 2.5] },
    groove: { at: [-100, 4, 203], radii: [3, 2.3] },
    lateralCondyle: { at: [-104, 2.5, 202], radii: [2.7, 2.5] },
  },
};

export const proximalPhalanxOfSecondToe = toePhalanx(
  'proximal-phalanx-of-second-toe',
  proximalPhalanxOfSecondToeFigures,
  { from: 'specimen', fitted: true },
);
