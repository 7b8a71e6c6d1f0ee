import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfThirdToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-115.5, 1.5, 200], radii: [4.5, 3.8], twist: -11, triangular: [-0.01, -0.06], square: [-0.04, 0.01] },
    belowBase: { at: [-116.5, 1.5, 202.5], radii: [4, 3.4], twist: -9, triangular: [0.01, -0.04], square: [-0.04, 0] },
    waist: { at: [-117, 1.5, 206], radii: [2.9, 2.3], twist: -27, triangular: [0.02, 0.03], square: [0, -0.01] },
    neck: { at: [-118, 0.5, 210], radii: [3.1, 1.6], twist: -12, triangular: [-0.01, 0.02] },
  },
  baseFacet: { centre: [-111.5, 3, 194], radii: [10.3, 4.9, 7.2] },
  trochlea: {
    medialCondyle: { at: [-116, 0, 213], radii: [1.9, 2] },
    groove: { at: [-118, 0, 212.5], radii: [1.7, 1.8] },
    lateralCondyle: { at: [-120.5, 1, 211.5], radii: [1.7, 1.8] },
  },
};

export const middlePhalanxOfThirdToe = toePhalanx('middle-phalanx-of-third-toe', middlePhalanxOfThirdToeFigures, {
  from: 'specimen',
  fitted: true,
});
