import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const secondMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-88.5, 40, 116.5], radii: [6.4, 10.2], twist: 17, triangular: [0.06, 0.14] },
    belowBase: { at: [-90.5, 36.5, 126.5], radii: [5.3, 7.3], twist: 1, triangular: [-0.04, 0.12] },
    metaphysis: { at: [-91, 35.5, 129.5], radii: [4.3, 5.9], twist: -19, triangular: [-0.06, 0.04] },
    upperShaft: { at: [-91, 33, 136.5], radii: [3.7, 4.4], twist: -9, triangular: [0.02, 0.05] },
    middle: { at: [-92, 28.5, 146.5], radii: [3.4, 3.4], twist: -7, triangular: [0.04, 0.09] },
    lowerShaft: { at: [-92, 22, 156.5], radii: [3.3, 3.2], twist: 0, triangular: [0.01, 0.1] },
    neck: { at: [-92.5, 15.5, 165], radii: [3.4, 3.8], twist: 2, triangular: [0, 0.08] },
    headRoot: { at: [-94, 10.5, 171], radii: [4.4, 5.9], twist: 1, triangular: [-0.12, 0.14] },
  },
  head: { centre: [-93.5, 7.5, 174], radii: [6.5, 6.5, 5.4], rotation: [17, -1, -3] },
  medialPlantarCondyle: { centre: [-89.5, 9, 170], radii: [1.7, 3.9, 2.6] },
  lateralPlantarCondyle: { centre: [-95, 4.5, 172], radii: [2.8, 4, 6.7] },
  medialHollow: { centre: [-86, 12, 174.5], radii: [3, 6.6, 7.5] },
  lateralHollow: { centre: [-100.5, 6.5, 171], radii: [2.5, 5, 6.4] },
  baseFacet: { centre: [-75.5, 54.5, 93], radii: [28.9, 34.1, 30.6] },
};

export const secondMetatarsalBone = metatarsal('second-metatarsal-bone', secondMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
