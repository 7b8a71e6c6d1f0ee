import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfThirdToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-115.5, 1.5, 200], radii: [4.3, 3.8], twist: -14, triangular: [-0.02, -0.07], square: [-0.04, 0.01] },
    belowBase: { at: [-116.5, 1.5, 202], radii: [4.2, 3.6], twist: -10, triangular: [0.01, -0.06], square: [-0.04, 0] },
    waist: { at: [-117, 1.5, 205.5], radii: [3, 2.5], twist: -27, triangular: [0.02, 0.02], square: [0, -0.02] },
    neck: { at: [-118, 0.5, 210], radii: [3, 1.5], twist: -11, triangular: [-0.02, 0.02] },
  },
  baseFacet: { centre: [-110, 3, 194.5], radii: [13.3, 5.2, 7.2] },
  trochlea: {
    medialCondyle: { at: [-116, 0, 212.5], radii: [1.9, 1.7] },
    groove: { at: [-117.5, 0, 212.5], radii: [1.7, 1.4] },
    lateralCondyle: { at: [-120.5, 1, 211.5], radii: [1.7, 1.5] },
  },
};

export const middlePhalanxOfThirdToe = toePhalanx('middle-phalanx-of-third-toe', middlePhalanxOfThirdToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
