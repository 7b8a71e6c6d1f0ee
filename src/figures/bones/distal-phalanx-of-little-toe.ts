import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfLittleToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-142, -0.5, 183], radii: [3.2, 2], twist: 23, triangular: [0.05, 0.01], square: [0.03, -0.04] },
    belowBase: { at: [-142.5, -1, 183.5], radii: [3.8, 2], twist: 20, triangular: [-0.03, 0.04], square: [0, 0] },
    waist: { at: [-143, -1.5, 185.5], radii: [2.3, 1.7], twist: 9, triangular: [-0.05, 0.01], square: [0.05, 0] },
    neck: { at: [-143.5, -2, 188], radii: [1.8, 1.4], twist: 39, triangular: [0.05, 0.02] },
  },
  baseFacet: { centre: [-139, 0, 177], radii: [8.9, 4.7, 6] },
  tuft: { centre: [-143.5, -2.5, 190], radii: [2.1, 1.4, 1.2], rotation: [18, -2, 26] },
};

export const distalPhalanxOfLittleToe = distalToePhalanx(
  'distal-phalanx-of-little-toe',
  distalPhalanxOfLittleToeFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
);
