import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfSecondToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-103.5, 0, 220], radii: [3.8, 3.2], twist: 5, triangular: [0.05, 0], square: [0, 0] },
    belowBase: {
      at: [-104.5, -0.5, 221],
      radii: [4.2, 2.9],
      twist: 28,
      triangular: [0.03, 0.01],
      square: [0.03, -0.03],
    },
    waist: { at: [-105, -1, 223.5], radii: [2.7, 2.4], twist: 12, triangular: [0, -0.06], square: [-0.01, 0] },
    neck: { at: [-106, -1.5, 227.5], radii: [3, 2], twist: 20, triangular: [-0.04, 0] },
  },
  baseFacet: { centre: [-102.5, 1.5, 214.5], radii: [7.8, 4.1, 5.5] },
  tuft: { centre: [-106.5, -1, 228.5], radii: [3.2, 2, 1.6], rotation: [25, -24, 0] },
};

export const distalPhalanxOfSecondToe = distalToePhalanx(
  'distal-phalanx-of-second-toe',
  distalPhalanxOfSecondToeFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
);
