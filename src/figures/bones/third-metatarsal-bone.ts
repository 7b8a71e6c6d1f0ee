import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const thirdMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-98.5, 34.5, 114.5], radii: [6.1, 10], twist: 34, triangular: [-0.01, 0.15] },
    belowBase: { at: [-101, 31, 124.5], radii: [5.5, 7.6], twist: 30, triangular: [-0.02, 0.11] },
    metaphysis: { at: [-101.5, 29, 129], radii: [4.6, 5.9], twist: 0, triangular: [-0.02, 0] },
    upperShaft: { at: [-102.5, 27.5, 135], radii: [3.8, 5], twist: -7, triangular: [-0.02, 0.06] },
    middle: { at: [-104, 23, 145], radii: [3.4, 4.1], twist: 1, triangular: [0.02, 0.04] },
    lowerShaft: { at: [-105, 18, 154.5], radii: [3, 3.9], twist: 17, triangular: [0.01, -0.01] },
    neck: { at: [-106, 13, 162], radii: [3.1, 4.6], twist: 17, triangular: [-0.01, 0.04] },
    headRoot: { at: [-107, 9, 168], radii: [4.6, 6.7], twist: 18, triangular: [-0.08, 0.05] },
  },
  head: { centre: [-107, 7, 170.5], radii: [5.5, 6.9, 5.7], rotation: [39, -1, 29] },
  medialPlantarCondyle: { centre: [-107.5, 2.5, 167.5], radii: [1.9, 2.4, 3.6] },
  lateralPlantarCondyle: { centre: [-106, 5, 164.5], radii: [2.1, 4, 3.6] },
  medialHollow: { centre: [-99.5, 10, 172.5], radii: [3.8, 5.8, 5.9] },
  lateralHollow: { centre: [-114.5, 6, 166.5], radii: [3.9, 4.4, 5.2] },

  baseFacet: { centre: [-87.5, 49.5, 91], radii: [29.4, 31.8, 30.3] },
};

export const thirdMetatarsalBone = metatarsal('third-metatarsal-bone', thirdMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
