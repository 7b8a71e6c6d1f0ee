import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfGreatToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-73.5, 7, 177], radii: [9.9, 7.8], twist: -7, triangular: [0.04, 0.01], square: [-0.01, -0.05] },
    belowBase: { at: [-75, 6, 183], radii: [8.9, 7.9], twist: -6, triangular: [0.06, -0.03], square: [0.01, -0.04] },
    waist: { at: [-76.5, 6, 190], radii: [6.9, 5.7], twist: -2, triangular: [0.08, -0.05], square: [-0.03, -0.03] },
    neck: { at: [-78.5, 5, 199.5], radii: [6.7, 4], twist: 5, triangular: [0, -0.08] },
  },
  baseFacet: { centre: [-73.5, 11, 168], radii: [14.6, 14.1, 11.7] },
  trochlea: {
    medialCondyle: { at: [-73, 3, 204.5], radii: [3.4, 3.9] },
    groove: { at: [-79.5, 4.5, 202.5], radii: [3.8, 4] },
    lateralCondyle: { at: [-85.5, 2, 199], radii: [3.7, 5.5] },
  },
};

export const proximalPhalanxOfGreatToe = toePhalanx('proximal-phalanx-of-great-toe', proximalPhalanxOfGreatToeFigures, {
  from: 'specimen',
  fitted: true,
});
