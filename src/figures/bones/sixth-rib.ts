import { type RibFigures, rib } from '../ribs/rib.ts';

export const sixthRibFigures: RibFigures = {
  course: {
    head: { at: [-20, 1279.5, 40], radii: [2.8, 7.5], twist: -86 },
    neck: { at: [-24, 1280.5, 34.5], radii: [3.4, 6.9], twist: -99 },
    tubercle: { at: [-43.5, 1275, 19], radii: [4.6, 4.5], twist: -64 },
    beforeAngle: { at: [-60.5, 1267.5, 12.5], radii: [6.6, 4.7], twist: -49 },
    angle: { at: [-77, 1259.5, 11], radii: [8.6, 4.9], twist: -43 },
    posterior: { at: [-98, 1252, 24.5], radii: [7.4, 4.1], twist: -34 },
    posterolateral: { at: [-120, 1234.5, 53.5], radii: [7.9, 4], twist: -24 },
    lateral: { at: [-129.5, 1217, 86], radii: [7.3, 3.7], twist: -19 },
    anterolateral: { at: [-130, 1198.5, 116], radii: [7.7, 3.4], twist: -11 },
    anterior: { at: [-119.5, 1183, 148.5], radii: [8.2, 3.4], twist: -20 },
    beforeSternalEnd: { at: [-104, 1171.5, 175.5], radii: [10, 4.2], twist: -8 },
    sternalEnd: { at: [-90, 1164.5, 188.5], radii: [11.1, 5.2], twist: -4 },
  },
  articularHead: { centre: [-19, 1279, 39.5], radii: [3, 5.9, 6.5] },
  articularTubercle: { centre: [-40.5, 1276, 19.5], radii: [8.9, 3.5, 4.3] },
  costalGroove: {
    behind: { at: [-78.5, 1252, 15.5], radii: [1.5, 4.1] },
    beside: { at: [-116.5, 1228, 54.5], radii: [0.8, 2.8] },
    before: { at: [-127, 1196.5, 111], radii: [1.5, 3.4] },
  },
};

export const sixthRib = rib('sixth-rib', sixthRibFigures, { from: 'specimen', fitted: true });
