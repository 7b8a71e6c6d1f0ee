import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfFourthToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-129.5, 0.5, 188.5], radii: [3.8, 3.6], twist: 13, triangular: [0.05, -0.08], square: [0.01, -0.02] },
    belowBase: {
      at: [-129.5, 0.5, 190.5],
      radii: [3.9, 3.4],
      twist: 13,
      triangular: [0.03, -0.01],
      square: [-0.02, -0.01],
    },
    waist: { at: [-131, 0.5, 193.5], radii: [3.4, 2.1], twist: 43, triangular: [0, -0.04], square: [-0.02, 0.04] },
    neck: { at: [-132, 0, 197.5], radii: [3.8, 1.8], twist: 35, triangular: [0.06, -0.06] },
  },
  baseFacet: { centre: [-125.5, 3.5, 182.5], radii: [10, 7.7, 6.6] },
  trochlea: {
    medialCondyle: { at: [-130, 1.5, 199], radii: [1.8, 1.6] },
    groove: { at: [-132, 1, 198.5], radii: [1.2, 1] },
    lateralCondyle: { at: [-134, 0.5, 197.5], radii: [1, 1.1] },
  },
};

export const middlePhalanxOfFourthToe = toePhalanx('middle-phalanx-of-fourth-toe', middlePhalanxOfFourthToeFigures, {
  from: 'specimen',
  fitted: true,
});
