import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const secondMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-88.5, 40, 116], radii: [6.8, 10.2], twist: 16, triangular: [0.04, 0.15] },
    belowBase: { at: [-90.5, 36.5, 126.5], radii: [5.2, 7.2], twist: 1, triangular: [-0.04, 0.11] },
    metaphysis: { at: [-91, 35.5, 130], radii: [4.2, 5.8], twist: -18, triangular: [-0.04, 0.04] },
    upperShaft: { at: [-91, 33, 137], radii: [3.7, 4.3], twist: -6, triangular: [0.03, 0.04] },
    middle: { at: [-92, 28, 147], radii: [3.4, 3.3], twist: -4, triangular: [0.05, 0.08] },
    lowerShaft: { at: [-92, 21.5, 157], radii: [3.3, 3.2], twist: 0, triangular: [0.01, 0.09] },
    neck: { at: [-92.5, 15.5, 165.5], radii: [3.4, 3.9], twist: 4, triangular: [0.01, 0.08] },
    headRoot: { at: [-93.5, 10.5, 171], radii: [4.6, 6], twist: 4, triangular: [-0.08, 0.1] },
  },
  head: { centre: [-93.5, 7.5, 174.5], radii: [6.3, 6.3, 5.9], rotation: [28, 1, -3] },
  medialPlantarCondyle: { centre: [-89.5, 8, 170.5], radii: [1.8, 3.7, 2.5] },
  lateralPlantarCondyle: { centre: [-95, 4.5, 171.5], radii: [2.7, 4.1, 6.5] },
  medialHollow: { centre: [-86, 11, 174], radii: [2.9, 5.3, 6] },
  lateralHollow: { centre: [-100.5, 6.5, 171.5], radii: [2.7, 4.7, 5.9] },

  baseFacet: { centre: [-76, 52.5, 92], radii: [28.6, 32.8, 30.6] },
};

export const secondMetatarsalBone = metatarsal('second-metatarsal-bone', secondMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
