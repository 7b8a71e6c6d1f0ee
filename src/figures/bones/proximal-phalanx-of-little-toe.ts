import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const proximalPhalanxOfLittleToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-133, 1.5, 154.5], radii: [6.3, 4.5], twist: -9, triangular: [0, 0.01], square: [-0.02, 0.02] },
    belowBase: {
      at: [-134, 2, 158],
      radii: [5.1, 3.9],
      twist: -11,
      triangular: [0.01, -0.04],
      square: [-0.04, 0.02],
    },
    waist: {
      at: [-136.5, 1.5, 164.5],
      radii: [3.5, 2.3],
      twist: -33,
      triangular: [0.02, -0.03],
      square: [-0.03, -0.01],
    },
    neck: { at: [-139, 0, 172.5], radii: [3.2, 2.2], twist: -4, triangular: [0.01, -0.06] },
  },
  baseFacet: { centre: [-128, 7, 141.5], radii: [14.1, 14.2, 14.3] },
  trochlea: {
    medialCondyle: { at: [-137.5, 0, 174.5], radii: [2.8, 2.2] },
    groove: { at: [-140, 0, 175], radii: [2.5, 1.8] },
    lateralCondyle: { at: [-142.5, -1, 174], radii: [2.3, 2.3] },
  },
};

export const proximalPhalanxOfLittleToe = toePhalanx(
  'proximal-phalanx-of-little-toe',
  proximalPhalanxOfLittleToeFigures,
  { from: 'specimen', fitted: true },
);
