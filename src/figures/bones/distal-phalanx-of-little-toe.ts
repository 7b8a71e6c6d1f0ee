import { type DistalToePhalanxFigures, distalToePhalanx } from '../foot/toePhalanx.ts';

export const distalPhalanxOfLittleToeFigures: DistalToePhalanxFigures = {
  course: {
    base: { at: [-142, -0.5, 182.5], radii: [3.3, 2.2], twist: 20, triangular: [0.04, 0.02], square: [0.03, -0.02] },
    belowBase: { at: [-142.5, -1, 183.5], radii: [3.8, 2], twist: 18, triangular: [-0.03, 0.04], square: [0.01, 0] },
    waist: { at: [-143, -1.5, 185.5], radii: [2.3, 1.7], twist: 7, triangular: [-0.04, 0.01], square: [0.04, 0] },
    neck: { at: [-143.5, -2, 188], radii: [1.9, 1.4], twist: 38, triangular: [0.04, 0.02] },
  },
  baseFacet: { centre: [-141, 1, 177], radii: [6.5, 5.2, 5.3] },
  tuft: { centre: [-143.5, -2.5, 189.5], radii: [2.1, 1.4, 1.3], rotation: [14, -5, 27] },
};

export const distalPhalanxOfLittleToe = distalToePhalanx(
  'distal-phalanx-of-little-toe',
  distalPhalanxOfLittleToeFigures,
  { from: 'specimen', fitted: true },
);
