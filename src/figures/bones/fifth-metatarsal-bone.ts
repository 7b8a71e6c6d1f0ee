import { type MetatarsalFigures, metatarsal } from '../foot/metatarsal.ts';

export const fifthMetatarsalBoneFigures: MetatarsalFigures = {
  course: {
    base: { at: [-112.5, 17, 92], radii: [3.3, 6.1], twist: -53, triangular: [0.1, 0.01] },
    belowBase: { at: [-111, 18, 101], radii: [8, 6.5], twist: 35, triangular: [-0.08, -0.07] },
    metaphysis: { at: [-113, 16.5, 106], radii: [6.5, 7.3], twist: -6, triangular: [0.09, -0.01] },
    upperShaft: { at: [-115.5, 14.5, 110.5], radii: [5.2, 7.3], twist: -36, triangular: [0.02, 0.06] },
    middle: { at: [-119, 12, 120.5], radii: [4.6, 5.4], twist: -11, triangular: [0.03, 0.01] },
    lowerShaft: { at: [-123, 9, 131], radii: [4.1, 5.2], twist: -11, triangular: [-0.02, 0.04] },
    neck: { at: [-127, 6, 140], radii: [4.3, 5.1], twist: -11, triangular: [-0.03, 0.02] },
    headRoot: { at: [-129.5, 4, 147], radii: [6.6, 5.6], twist: -8, triangular: [0.1, 0.02] },
  },
  head: { centre: [-131, 4.5, 149.5], radii: [7.2, 5.2, 5.8], rotation: [5, -21, -26] },
  medialPlantarCondyle: { centre: [-128.5, 0, 145.5], radii: [3.1, 3.2, 4.3] },
  lateralPlantarCondyle: { centre: [-133, 4.5, 144.5], radii: [3.9, 2.9, 3.3] },
  medialHollow: { centre: [-121.5, 7.5, 152.5], radii: [6.3, 4.2, 5.4] },
  lateralHollow: { centre: [-140.5, 6, 144], radii: [2.6, 4, 3.9] },
  tuberosity: { from: [-116, 13, 99], to: [-114, 13.5, 89.5], radii: [4.9, 4.3] },
  baseFacet: { centre: [-88, 36, 81.5], radii: [31.9, 30.5, 30.8] },
};

export const fifthMetatarsalBone = metatarsal('fifth-metatarsal-bone', fifthMetatarsalBoneFigures, {
  from: 'specimen',
  fitted: true,
});
