import { type RibFigures, rib } from '../ribs/rib.ts';

export const seventhRibFigures: RibFigures = {
  course: {
    head: { at: [-19.5, 1249.5, 37], radii: [3.2, 4.3], twist: -97 },
    neck: { at: [-26, 1252.5, 29], radii: [3.3, 7.5], twist: -77 },
    tubercle: { at: [-42, 1245.5, 21], radii: [4.4, 4.2], twist: -50 },
    beforeAngle: { at: [-57, 1237.5, 14.5], radii: [6.5, 4.3], twist: -32 },
    angle: { at: [-81.5, 1227, 10.5], radii: [9.1, 4.6], twist: -23 },
    posterior: { at: [-103.5, 1216, 23.5], radii: [9.2, 4], twist: -8 },
    posterolateral: { at: [-119, 1201, 47.5], radii: [8.4, 3.9], twist: 7 },
    lateral: { at: [-127.5, 1187, 74.5], radii: [7.6, 3.8], twist: 11 },
    anterolateral: { at: [-133, 1171, 104.5], radii: [8.5, 4], twist: -3 },
    anterior: { at: [-130.5, 1151.5, 138], radii: [8.6, 3.5], twist: -8 },
    beforeSternalEnd: { at: [-123.5, 1140.5, 160], radii: [9.8, 3.7], twist: 7 },
    sternalEnd: { at: [-107.5, 1132, 174.5], radii: [10.4, 5.4], twist: 9 },
  },
  articularHead: { centre: [-20, 1254, 34], radii: [2.7, 6.6, 6.4] },
  articularTubercle: { centre: [-40.5, 1245, 19], radii: [7.2, 2.8, 2.6] },
  costalGroove: {
    behind: { at: [-77, 1222.5, 12], radii: [1.5, 3.2] },
    beside: { at: [-113, 1195, 47], radii: [0.8, 1.3] },
    before: { at: [-127, 1168, 100.5], radii: [1.1, 2.5] },
  },
};

export const seventhRib = rib('seventh-rib', seventhRibFigures, { from: 'specimen', fitted: true });
