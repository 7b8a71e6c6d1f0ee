import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const fifthMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-112.5, 16.5, 91.5], radii: [3.4, 6], twist: -56, triangular: [0.13, 0.05] },
    belowBase: { at: [-111, 18, 100.5], radii: [7.7, 6.5], twist: 31, triangular: [-0.09, -0.15] },
    metaphysis: { at: [-113, 16.5, 106], radii: [6.4, 7], twist: -5, triangular: [0.11, 0.02] },
    upperShaft: { at: [-115.5, 14.5, 110.5], radii: [5.2, 7.2], twist: -36, triangular: [0.02, 0.06] },
    middle: { at: [-119, 12, 120.5], radii: [4.5, 5.6], twist: -21, triangular: [0.02, 0.01] },
    lowerShaft: { at: [-123, 9, 131], radii: [4.1, 5.3], twist: -23, triangular: [-0.03, 0.04] },
    neck: { at: [-127, 6, 140], radii: [4.3, 5.1], twist: -19, triangular: [-0.03, 0.01] },
    headRoot: { at: [-129.5, 4.5, 147], radii: [6.4, 5.3], twist: -12, triangular: [0.14, 0.04] },
  },
  head: { centre: [-131, 4.5, 149.5], radii: [7.2, 5.5, 5], rotation: [10, -21, -22] },
  medialPlantarCondyle: { centre: [-128.5, 0, 145.5], radii: [3.3, 3.2, 4.4] },
  lateralPlantarCondyle: { centre: [-133, 4.5, 144.5], radii: [4, 3.3, 3.3] },
  medialHollow: { centre: [-121.5, 9.5, 153], radii: [7.8, 5.7, 6.1] },
  lateralHollow: { centre: [-140.5, 6, 144], radii: [2.5, 4, 4] },
  tuberosity: { from: [-116, 13, 99], to: [-114, 13.5, 89], radii: [4.8, 4.2] },
  baseFacet: { centre: [-87, 36.5, 82], radii: [33.6, 31.2, 30.7] },
};

export const fifthMetatarsalBone = metatarsal('fifth-metatarsal-bone', fifthMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
