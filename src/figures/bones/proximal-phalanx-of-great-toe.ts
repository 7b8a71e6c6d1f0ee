import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfGreatToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-73, 7, 177], radii: [9.9, 7.4], twist: -8, triangular: [0.04, 0.03], square: [-0.01, -0.05] },
    belowBase: {
      at: [-74.5, 6.5, 182],
      radii: [9.2, 8.2],
      twist: -7,
      triangular: [0.06, -0.02],
      square: [0.01, -0.04],
    },
    waist: { at: [-76.5, 6, 189.5], radii: [7.1, 5.9], twist: -3, triangular: [0.08, -0.05], square: [-0.03, -0.03] },
    neck: { at: [-78.5, 5, 200], radii: [6.5, 3.8], twist: 2, triangular: [0, -0.08] },
  },
  baseFacet: { centre: [-73, 11.5, 166.5], radii: [16, 14.7, 13.3] },
  trochlea: {
    medialCondyle: { at: [-73, 2.5, 204], radii: [3.1, 3.7] },
    groove: { at: [-79.5, 5, 202.5], radii: [3.6, 3.6] },
    lateralCondyle: { at: [-85.5, 1.5, 198.5], radii: [3.3, 5.6] },
  },
};

export const proximalPhalanxOfGreatToe = toePhalanx('proximal-phalanx-of-great-toe', proximalPhalanxOfGreatToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
