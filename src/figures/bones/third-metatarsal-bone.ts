import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const thirdMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-99, 34.5, 115], radii: [5.1, 10.1], twist: 38, triangular: [0.08, 0.15] },
    belowBase: { at: [-100.5, 31, 124], radii: [5.3, 7.7], twist: 30, triangular: [-0.03, 0.11] },
    metaphysis: { at: [-101.5, 29, 129], radii: [4.6, 6], twist: 0, triangular: [-0.02, 0] },
    upperShaft: { at: [-102.5, 27.5, 135], radii: [3.8, 5], twist: -7, triangular: [-0.03, 0.06] },
    middle: { at: [-104, 23, 145], radii: [3.4, 4.1], twist: 1, triangular: [0.02, 0.04] },
    lowerShaft: { at: [-105, 18, 154.5], radii: [3, 3.9], twist: 17, triangular: [0.01, -0.01] },
    neck: { at: [-106, 13, 161.5], radii: [3, 4.5], twist: 18, triangular: [0, 0.03] },
    headRoot: { at: [-107, 9.5, 168], radii: [4.5, 6.1], twist: 23, triangular: [-0.14, 0.09] },
  },
  head: { centre: [-106.5, 7.5, 170], radii: [5.7, 7, 4.8], rotation: [34, -10, 42] },
  medialPlantarCondyle: { centre: [-108, 2.5, 167.5], radii: [2.1, 2.1, 3.6] },
  lateralPlantarCondyle: { centre: [-106, 5.5, 165], radii: [2.5, 4.9, 4.1] },
  medialHollow: { centre: [-99.5, 11, 174], radii: [4.1, 8.2, 8] },
  lateralHollow: { centre: [-114.5, 5, 166], radii: [4.1, 5.4, 6.2] },
  baseFacet: { centre: [-83, 53.5, 95], radii: [30.9, 33.9, 30.4] },
};

export const thirdMetatarsalBone = metatarsal('third-metatarsal-bone', thirdMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
