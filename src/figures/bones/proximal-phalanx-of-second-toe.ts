import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfSecondToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-94.5, 6.5, 180], radii: [6.2, 5.2], twist: -11, triangular: [-0.04, 0.07], square: [0, -0.03] },
    belowBase: { at: [-96.5, 7, 185], radii: [4.8, 4.1], twist: -11, triangular: [0.07, 0.09], square: [-0.01, -0.03] },
    waist: { at: [-99, 7, 192.5], radii: [3.2, 2.3], twist: -20, triangular: [-0.01, 0.01], square: [-0.04, 0] },
    neck: { at: [-101, 5, 200], radii: [3.1, 2.3], twist: 27, triangular: [-0.03, -0.05] },
  },
  baseFacet: { centre: [-93, 7.5, 166.5], radii: [13, 17.6, 14.2] },
  trochlea: {
    medialCondyle: { at: [-98, 5, 203.5], radii: [3.3, 1.9] },
    groove: { at: [-101, 4, 202.5], radii: [2.7, 1.8] },
    lateralCondyle: { at: [-104, 2.5, 202], radii: [2.6, 2] },
  },
};

export const proximalPhalanxOfSecondToe = toePhalanx(
  'proximal-phalanx-of-second-toe',
  proximalPhalanxOfSecondToeFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
);
