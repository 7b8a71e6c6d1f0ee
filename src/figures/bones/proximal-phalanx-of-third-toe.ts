import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfThirdToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-108.5, 5, 174.5], radii: [5.7, 5.3], twist: 12, triangular: [-0.02, 0.01], square: [0.04, 0.06] },
    belowBase: { at: [-110, 5.5, 180.5], radii: [3.9, 4], twist: 4, triangular: [-0.06, 0.02], square: [0.01, 0.04] },
    waist: { at: [-112, 5, 187], radii: [2.5, 2.9], twist: -1, triangular: [-0.02, 0.01], square: [0.01, -0.01] },
    neck: { at: [-114, 3.5, 194.5], radii: [3.2, 2.1], twist: -35, triangular: [0.01, -0.05] },
  },
  baseFacet: { centre: [-103.5, 9.5, 165], radii: [14.7, 10.7, 11.9] },
  trochlea: {
    medialCondyle: { at: [-112.5, 2, 197.5], radii: [2.6, 2.9] },
    groove: { at: [-114.5, 2, 197.5], radii: [2.2, 2.6] },
    lateralCondyle: { at: [-117, 3, 196.5], radii: [2.4, 3.2] },
  },
};

export const proximalPhalanxOfThirdToe = toePhalanx('proximal-phalanx-of-third-toe', proximalPhalanxOfThirdToeFigures, {
  from: 'specimen',
  fitted: true,
});
