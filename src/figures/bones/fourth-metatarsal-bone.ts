import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const fourthMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-104, 27.5, 107], radii: [8.8, 5.3], twist: -28, triangular: [0.14, -0.01] },
    belowBase: { at: [-106.5, 25, 114], radii: [7.4, 5.9], twist: -22, triangular: [0.07, -0.08] },
    metaphysis: { at: [-107.5, 23.5, 117], radii: [5.3, 7], twist: 13, triangular: [0, 0.01] },
    upperShaft: { at: [-110, 22, 124], radii: [4.1, 5.5], twist: -3, triangular: [-0.02, 0.04] },
    middle: { at: [-113, 18, 135.5], radii: [3.6, 4.1], twist: 0, triangular: [-0.04, 0.06] },
    lowerShaft: { at: [-115.5, 14, 145.5], radii: [3.2, 3.7], twist: 14, triangular: [-0.03, 0.1] },
    neck: { at: [-117, 9.5, 154], radii: [3.8, 4.3], twist: 21, triangular: [-0.13, 0.01] },
    headRoot: { at: [-117, 6, 160], radii: [3.8, 5.8], twist: 43, triangular: [-0.1, 0] },
  },
  head: { centre: [-117.5, 5.5, 161], radii: [4.7, 6.3, 5.6], rotation: [22, -29, -2] },
  medialPlantarCondyle: { centre: [-116.5, 3.5, 156], radii: [2.5, 3.9, 4.1] },
  lateralPlantarCondyle: { centre: [-122, 7, 160], radii: [2.5, 2.7, 4.4] },
  medialHollow: { centre: [-111, 9.5, 165], radii: [4.5, 4.7, 7.7] },
  lateralHollow: { centre: [-126, 9.5, 157.5], radii: [4, 4.3, 4.9] },
  baseFacet: { centre: [-88, 35, 84], radii: [28.6, 36.2, 28.3] },
};

export const fourthMetatarsalBone = metatarsal('fourth-metatarsal-bone', fourthMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
