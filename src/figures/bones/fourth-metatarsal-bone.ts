import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const fourthMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-104, 27.5, 106], radii: [8.7, 5.8], twist: -30, triangular: [0.1, -0.03] },
    belowBase: { at: [-106.5, 25, 114], radii: [7.2, 6.9], twist: -4, triangular: [-0.01, -0.03] },
    metaphysis: { at: [-108, 23, 118], radii: [5.2, 6.9], twist: 12, triangular: [0, 0.05] },
    upperShaft: { at: [-110, 22, 124.5], radii: [4.1, 5.4], twist: -10, triangular: [-0.04, 0.03] },
    middle: { at: [-113, 18.5, 135], radii: [3.6, 4.2], twist: 0, triangular: [-0.04, 0.06] },
    lowerShaft: { at: [-115.5, 14.5, 145], radii: [3.2, 3.7], twist: 4, triangular: [-0.07, 0.07] },
    neck: { at: [-117, 9.5, 153.5], radii: [3.8, 4.3], twist: 10, triangular: [-0.08, -0.05] },
    headRoot: { at: [-117, 6, 160], radii: [4.3, 6], twist: 32, triangular: [-0.05, -0.04] },
  },
  head: { centre: [-118.5, 5.5, 162], radii: [4.9, 5.7, 5.6], rotation: [25, -20, -2] },
  medialPlantarCondyle: { centre: [-116.5, 3, 157.5], radii: [2.9, 3.6, 5.5] },
  lateralPlantarCondyle: { centre: [-122, 7, 159], radii: [2.3, 2, 5.7] },
  medialHollow: { centre: [-111, 9, 163.5], radii: [4.1, 3.5, 6] },
  lateralHollow: { centre: [-126, 9, 157], radii: [3.6, 3.5, 4.5] },

  baseFacet: { centre: [-87.5, 36.5, 82.5], radii: [29.2, 32.3, 29.7] },
};

export const fourthMetatarsalBone = metatarsal('fourth-metatarsal-bone', fourthMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
