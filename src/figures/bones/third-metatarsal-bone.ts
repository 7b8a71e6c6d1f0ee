import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const thirdMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-99, 34.5, 115], radii: [5.6, 10.1], twist: 37, triangular: [0.05, 0.15] },
    belowBase: { at: [-100.5, 31, 124], radii: [5.5, 7.7], twist: 29, triangular: [-0.03, 0.1] },
    metaphysis: { at: [-101.5, 29, 128.5], radii: [4.7, 6], twist: 0, triangular: [-0.02, 0] },
    upperShaft: { at: [-102.5, 27.5, 134.5], radii: [3.9, 5], twist: -8, triangular: [-0.03, 0.05] },
    middle: { at: [-104, 23, 144.5], radii: [3.4, 4.1], twist: 1, triangular: [0.02, 0.04] },
    lowerShaft: { at: [-105, 18, 154], radii: [3, 3.9], twist: 17, triangular: [0.01, -0.01] },
    neck: { at: [-106, 13, 161.5], radii: [3, 4.5], twist: 18, triangular: [0, 0.03] },
    headRoot: { at: [-107, 9.5, 168], radii: [4.5, 6.3], twist: 21, triangular: [-0.12, 0.07] },
  },
  head: { centre: [-107, 7.5, 170], radii: [5.7, 7, 5.1], rotation: [37, -6, 37] },
  medialPlantarCondyle: { centre: [-108, 2.5, 168], radii: [2.1, 2.1, 3.8] },
  lateralPlantarCondyle: { centre: [-106, 5.5, 165], radii: [2.3, 4.6, 3.9] },
  medialHollow: { centre: [-99.5, 10.5, 173.5], radii: [4, 7.3, 7.2] },
  lateralHollow: { centre: [-114.5, 5, 166], radii: [4.1, 4.9, 5.8] },

  baseFacet: { centre: [-85, 51.5, 92.5], radii: [29.6, 32.6, 30.4] },
};

export const thirdMetatarsalBone = metatarsal('third-metatarsal-bone', thirdMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
