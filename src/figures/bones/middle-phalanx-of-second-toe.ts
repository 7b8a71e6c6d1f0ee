import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfSecondToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-101.5, 3, 206], radii: [4.6, 4], twist: 4, triangular: [0.04, -0.02], square: [-0.02, -0.05] },
    belowBase: { at: [-102, 2.5, 207.5], radii: [4, 3.8], twist: 7, triangular: [0.06, -0.09], square: [-0.04, -0.03] },
    waist: { at: [-103, 2, 211.5], radii: [3.1, 2.5], twist: 20, triangular: [0, -0.04], square: [-0.07, 0.02] },
    neck: { at: [-104, 1, 216.5], radii: [3.8, 1.7], twist: 17, triangular: [0, -0.06] },
  },
  baseFacet: { centre: [-99.5, 7, 197.5], radii: [14.8, 10.7, 8.7] },
  trochlea: {
    medialCondyle: { at: [-101.5, 1.5, 218.5], radii: [1.8, 1.3] },
    groove: { at: [-104, 1.5, 217.5], radii: [1.3, 1] },
    lateralCondyle: { at: [-106.5, 1, 216], radii: [1.2, 1.7] },
  },
};

export const middlePhalanxOfSecondToe = toePhalanx('middle-phalanx-of-second-toe', middlePhalanxOfSecondToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
