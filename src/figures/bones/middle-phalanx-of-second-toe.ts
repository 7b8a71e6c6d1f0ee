import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfSecondToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-101.5, 3, 206], radii: [4.7, 4], twist: 5, triangular: [0.04, -0.03], square: [-0.03, -0.04] },
    belowBase: { at: [-102, 2.5, 208], radii: [3.9, 3.7], twist: 6, triangular: [0.06, -0.08], square: [-0.04, -0.02] },
    waist: { at: [-103, 2, 211.5], radii: [3, 2.4], twist: 19, triangular: [0, -0.03], square: [-0.06, 0.01] },
    neck: { at: [-104, 1, 216], radii: [3.7, 1.7], twist: 17, triangular: [0.02, -0.04] },
  },
  baseFacet: { centre: [-102.5, 8.5, 198], radii: [11.8, 10.9, 7.7] },
  trochlea: {
    medialCondyle: { at: [-101.5, 1.5, 218], radii: [2, 1.9] },
    groove: { at: [-104, 1, 217.5], radii: [1.6, 1.6] },
    lateralCondyle: { at: [-106.5, 1, 216.5], radii: [1.5, 1.9] },
  },
};

export const middlePhalanxOfSecondToe = toePhalanx('middle-phalanx-of-second-toe', middlePhalanxOfSecondToeFigures, {
  from: 'specimen',
  fitted: true,
});
