import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfLittleToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-133, 1.5, 154.5], radii: [6.3, 4.4], twist: -9, triangular: [0, 0.02], square: [-0.02, 0.02] },
    belowBase: {
      at: [-134, 2, 157],
      radii: [5.4, 4.1],
      twist: -13,
      triangular: [0.01, -0.04],
      square: [-0.04, 0.01],
    },
    waist: {
      at: [-136, 2, 163.5],
      radii: [3.6, 2.4],
      twist: -34,
      triangular: [0.02, -0.03],
      square: [-0.03, -0.01],
    },
    neck: { at: [-139, 0, 172.5], radii: [3.2, 2.2], twist: -1, triangular: [0, -0.07] },
  },
  baseFacet: { centre: [-128.5, 7, 142], radii: [13.6, 13.6, 14.4] },
  trochlea: {
    medialCondyle: { at: [-137.5, 0, 174.5], radii: [2.7, 2] },
    groove: { at: [-140.5, 0, 174.5], radii: [2.3, 1.2] },
    lateralCondyle: { at: [-143, -0.5, 174], radii: [2.3, 1.9] },
  },
};

export const proximalPhalanxOfLittleToe = toePhalanx(
  'proximal-phalanx-of-little-toe',
  proximalPhalanxOfLittleToeFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
);
