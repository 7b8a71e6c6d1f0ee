import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const firstMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-74, 36.5, 121.5], radii: [8.7, 10.2], twist: 0, triangular: [-0.01, 0.07] },
    belowBase: { at: [-73.5, 33, 130], radii: [9.6, 9.9], twist: 0, triangular: [0.05, 0.02] },
    metaphysis: { at: [-73, 31, 135.5], radii: [8.1, 7.8], twist: 0, triangular: [0.06, -0.03] },
    upperShaft: { at: [-73, 27.5, 141.5], radii: [7.5, 7.3], twist: 0, triangular: [0.12, -0.04] },
    middle: { at: [-72.5, 22.5, 151], radii: [7.1, 6.5], twist: 0, triangular: [0.13, -0.05] },
    lowerShaft: { at: [-73, 17, 159.5], radii: [7.6, 6.3], twist: 0, triangular: [0.08, -0.04] },
    neck: { at: [-73, 12, 168], radii: [8.7, 7.4], twist: 0, triangular: [0.04, 0] },
    headRoot: { at: [-73, 10, 174], radii: [8.7, 7.6], twist: 0, triangular: [0.02, 0.04] },
  },
  head: { centre: [-72.5, 7.5, 172], radii: [9.8, 8.2, 4.6], rotation: [40, 2, 13] },
  medialPlantarCondyle: { centre: [-68.5, 7.5, 167.5], radii: [3.7, 5.5, 5.4] },
  lateralPlantarCondyle: { centre: [-79, 7, 166], radii: [4.4, 4.3, 7] },
  medialSesamoidGroove: { centre: [-69.5, -1.5, 169.5], radii: [6.4, 4.4, 13.5] },
  lateralSesamoidGroove: { centre: [-75, -2, 164.5], radii: [5.9, 4.1, 8.6] },
  tuberosity: { from: [-79.5, 20.5, 136], to: [-79, 26, 124], radii: [2.6, 5.1] },
  baseFacet: { centre: [-73, 54.5, 89], radii: [35.6, 48.7, 40] },
};

export const firstMetatarsalBone = metatarsal('first-metatarsal-bone', firstMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
