import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const fourthMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-104, 27.5, 106.5], radii: [8.8, 5.6], twist: -30, triangular: [0.14, -0.03] },
    belowBase: { at: [-106.5, 25, 114], radii: [7.3, 6.4], twist: -14, triangular: [0.04, -0.1] },
    metaphysis: { at: [-107.5, 23.5, 117.5], radii: [5.3, 7], twist: 10, triangular: [0, 0.03] },
    upperShaft: { at: [-110, 22, 124.5], radii: [4.1, 5.4], twist: -8, triangular: [-0.04, 0.03] },
    middle: { at: [-113, 18, 135.5], radii: [3.6, 4.1], twist: 0, triangular: [-0.04, 0.06] },
    lowerShaft: { at: [-115.5, 14, 145.5], radii: [3.2, 3.7], twist: 9, triangular: [-0.05, 0.09] },
    neck: { at: [-117, 9.5, 154], radii: [3.8, 4.3], twist: 16, triangular: [-0.12, -0.02] },
    headRoot: { at: [-117, 6, 160], radii: [4, 5.9], twist: 39, triangular: [-0.09, -0.01] },
  },
  head: { centre: [-118, 5.5, 161.5], radii: [4.8, 6, 5.6], rotation: [24, -26, -3] },
  medialPlantarCondyle: { centre: [-116.5, 3, 157], radii: [2.8, 3.6, 4.9] },
  lateralPlantarCondyle: { centre: [-122, 7, 160.5], radii: [2.6, 2.5, 4.8] },
  medialHollow: { centre: [-111, 9, 164.5], radii: [4.3, 4.3, 6.8] },
  lateralHollow: { centre: [-126, 9.5, 157.5], radii: [3.8, 3.9, 4.9] },

  baseFacet: { centre: [-87.5, 35.5, 83.5], radii: [29, 34.8, 28.9] },
};

export const fourthMetatarsalBone = metatarsal('fourth-metatarsal-bone', fourthMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
