import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfSecondToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-103.5, 0, 219.5], radii: [3.8, 3.2], twist: 6, triangular: [0.03, 0], square: [0, -0.01] },
    belowBase: {
      at: [-104.5, -0.5, 221],
      radii: [4.1, 2.9],
      twist: 27,
      triangular: [0.02, 0.01],
      square: [0.03, -0.03],
    },
    waist: { at: [-105, -1, 223.5], radii: [2.7, 2.4], twist: 9, triangular: [0, -0.06], square: [-0.01, 0] },
    neck: { at: [-106, -1.5, 227], radii: [3, 2], twist: 17, triangular: [-0.03, 0] },
  },
  baseFacet: { centre: [-104.5, 2, 214.5], radii: [5.7, 5.6, 4.4] },
  tuft: { centre: [-106.5, -1, 228.5], radii: [3.3, 2.1, 1.6], rotation: [20, -22, 0] },
};

export const distalPhalanxOfSecondToe = distalToePhalanx(
  'distal-phalanx-of-second-toe',
  distalPhalanxOfSecondToeFigures,
  { from: 'specimen', fitted: true },
);
