import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const firstMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-74.5, 36.5, 121.5], radii: [9.1, 10.4], twist: 0, triangular: [0.01, 0.08] },
    belowBase: { at: [-73.5, 33, 130.5], radii: [9.5, 9.8], twist: 0, triangular: [0.05, 0.01] },
    metaphysis: { at: [-73, 31, 135.5], radii: [8.1, 7.9], twist: 0, triangular: [0.06, -0.02] },
    upperShaft: { at: [-73.5, 27.5, 141], radii: [7.5, 7.5], twist: 0, triangular: [0.14, -0.05] },
    middle: { at: [-72.5, 22.5, 150.5], radii: [7.1, 6.5], twist: 0, triangular: [0.13, -0.05] },
    lowerShaft: { at: [-73, 17, 159.5], radii: [7.6, 6.3], twist: 0, triangular: [0.08, -0.04] },
    neck: { at: [-73, 12, 168], radii: [8.7, 7.4], twist: 0, triangular: [0.04, 0] },
    headRoot: { at: [-73, 10, 174.5], radii: [8.5, 7.6], twist: 0, triangular: [0.02, 0.05] },
  },
  head: { centre: [-72.5, 7.5, 172.5], radii: [9.7, 8.3, 4.9], rotation: [40, 2, 12] },
  medialPlantarCondyle: { centre: [-68.5, 7, 167.5], radii: [3.7, 5.3, 5.4] },
  lateralPlantarCondyle: { centre: [-79, 7, 166], radii: [4.4, 4.3, 7.1] },
  medialSesamoidGroove: { centre: [-69.5, -1.5, 169.5], radii: [6.6, 4.4, 12.6] },
  lateralSesamoidGroove: { centre: [-76, -2, 165], radii: [5.1, 4.2, 8.9] },
  tuberosity: { from: [-80, 22, 133], to: [-79, 26, 124], radii: [3.4, 5.1] },

  baseFacet: { centre: [-73.5, 53.5, 88.5], radii: [38.6, 46, 39.9] },
};

export const firstMetatarsalBone = metatarsal('first-metatarsal-bone', firstMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
