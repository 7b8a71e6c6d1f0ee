import { type RibFigures, rib } from '../ribs/rib.ts';

export const firstRibFigures: RibFigures = {
  course: {
    head: { at: [-18.5, 1377.5, 76.5], radii: [1.7, 2.4], twist: -120 },
    neck: { at: [-24, 1378.5, 73], radii: [4.2, 2], twist: -139 },
    tubercle: { at: [-32, 1378.5, 71.5], radii: [6.6, 2], twist: -125 },
    beforeAngle: { at: [-35.5, 1380.5, 70.5], radii: [6.9, 2.8], twist: -142 },
    angle: { at: [-39, 1378.5, 73], radii: [7.4, 2.3], twist: -121 },
    posterior: { at: [-48, 1371.5, 81], radii: [7.1, 2.4], twist: -111 },
    posterolateral: { at: [-56, 1364.5, 88.5], radii: [7.5, 2.6], twist: -105 },
    lateral: { at: [-58.5, 1358.5, 95.5], radii: [8.7, 2], twist: -86 },
    anterolateral: { at: [-58, 1349.5, 108], radii: [12.7, 0.9], twist: -70 },
    anterior: { at: [-52.5, 1340.5, 122], radii: [9.9, 2.1], twist: -70 },
    beforeSternalEnd: { at: [-51, 1337.5, 126.5], radii: [11.3, 2.9], twist: -76 },
    sternalEnd: { at: [-50.5, 1333, 131], radii: [5.3, 2], twist: -94 },
  },
  articularHead: { centre: [-20, 1379.5, 74], radii: [2.3, 3.6, 2.7] },
  articularTubercle: { centre: [-28, 1378.5, 70.5], radii: [3.9, 2, 2] },
};

export const firstRib = rib('first-rib', firstRibFigures, { from: 'specimen', fitted: true });
