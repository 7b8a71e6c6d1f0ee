import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const firstMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-74.5, 36.5, 121.5], radii: [9.4, 10.6], twist: 0, triangular: [0.02, 0.08] },
    belowBase: { at: [-73.5, 33, 130.5], radii: [9.4, 9.8], twist: 0, triangular: [0.04, 0.01] },
    metaphysis: { at: [-73, 31, 135], radii: [8.1, 8.2], twist: 0, triangular: [0.07, -0.01] },
    upperShaft: { at: [-73.5, 27.5, 140.5], radii: [7.6, 7.8], twist: 0, triangular: [0.1, -0.06] },
    middle: { at: [-72.5, 23, 150], radii: [7.1, 6.6], twist: 0, triangular: [0.1, -0.04] },
    lowerShaft: { at: [-73, 17.5, 159.5], radii: [7.5, 6.3], twist: 0, triangular: [0.09, -0.04] },
    neck: { at: [-73, 12, 167.5], radii: [8.7, 7.6], twist: 0, triangular: [0.04, 0] },
    headRoot: { at: [-73, 10, 173.5], radii: [8.6, 8.1], twist: 0, triangular: [0.02, 0.05] },
  },
  head: { centre: [-72.5, 8, 173], radii: [9.7, 8.3, 4.9], rotation: [41, 1, 10] },
  medialPlantarCondyle: { centre: [-68.5, 7, 167.5], radii: [3.7, 5.1, 5.3] },
  lateralPlantarCondyle: { centre: [-79, 7, 166.5], radii: [4.4, 4.3, 7.3] },
  medialSesamoidGroove: { centre: [-69.5, -1.5, 168], radii: [6.3, 4.3, 11.2] },
  lateralSesamoidGroove: { centre: [-77, -2.5, 165], radii: [4.6, 4.1, 9] },
  tuberosity: { from: [-79, 25, 130], to: [-78.5, 26, 123.5], radii: [5.1, 5] },

  baseFacet: { centre: [-74.5, 52, 87.5], radii: [41.6, 43, 39.8] },
};

export const firstMetatarsalBone = metatarsal('first-metatarsal-bone', firstMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
