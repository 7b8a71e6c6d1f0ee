import { type RibFigures, rib } from '../ribs/rib.ts';

export const fifthRibFigures: RibFigures = {
  course: {
    head: { at: [-19.5, 1303.5, 42], radii: [6.3, 3.4], twist: -1 },
    neck: { at: [-31, 1303, 34], radii: [6.7, 3.4], twist: 9 },
    tubercle: { at: [-36.5, 1302.5, 30.5], radii: [5.7, 4.9], twist: -18 },
    beforeAngle: { at: [-58.5, 1297.5, 24.5], radii: [6.6, 4.5], twist: -29 },
    angle: { at: [-82, 1289, 21], radii: [8.9, 4.9], twist: -40 },
    posterior: { at: [-102.5, 1278, 34], radii: [8, 4.1], twist: -26 },
    posterolateral: { at: [-116, 1264.5, 62], radii: [6.7, 4.1], twist: -13 },
    lateral: { at: [-123, 1249, 88.5], radii: [7.5, 3.9], twist: -12 },
    anterolateral: { at: [-122, 1231, 124], radii: [7.8, 3.5], twist: -9 },
    anterior: { at: [-109.5, 1214.5, 155], radii: [8.3, 3.8], twist: -1 },
    beforeSternalEnd: { at: [-94.5, 1204, 177.5], radii: [8, 3.4], twist: -12 },
    sternalEnd: { at: [-79.5, 1197.5, 192], radii: [9, 4.3], twist: -18 },
  },
  articularHead: { centre: [-19.5, 1303.5, 44], radii: [3.8, 5, 4.1] },
  articularTubercle: { centre: [-39.5, 1302, 24.5], radii: [5.5, 4.7, 1.1] },
  costalGroove: {
    behind: { at: [-78.5, 1282.5, 23], radii: [1.3, 2.7] },
    beside: { at: [-113, 1257.5, 63.5], radii: [1.2, 2.8] },
    before: { at: [-118, 1227, 118.5], radii: [1, 2.6] },
  },
};

export const fifthRib = rib('fifth-rib', fifthRibFigures, { from: 'specimen', fitted: true });
