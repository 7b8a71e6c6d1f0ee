import { type RibFigures, rib } from '../ribs/rib.ts';

export const eighthRibFigures: RibFigures = {
  course: {
    head: { at: [-19, 1228, 37.5], radii: [5.3, 0.8], twist: 48 },
    neck: { at: [-22, 1226, 34.5], radii: [6.7, 2.7], twist: 11 },
    tubercle: { at: [-38.5, 1217, 21], radii: [5.2, 4], twist: -2 },
    beforeAngle: { at: [-54.5, 1209, 13.5], radii: [5.7, 3.9], twist: -8 },
    angle: { at: [-76.5, 1194.5, 10], radii: [7.9, 4.9], twist: -13 },
    posterior: { at: [-93.5, 1185, 20.5], radii: [7.8, 3.9], twist: -9 },
    posterolateral: { at: [-107, 1174, 38.5], radii: [8, 3.8], twist: -1 },
    lateral: { at: [-118, 1158, 63], radii: [7.2, 3.6], twist: 5 },
    anterolateral: { at: [-126.5, 1137.5, 92.5], radii: [7.7, 3.4], twist: -12 },
    anterior: { at: [-127.5, 1121, 116], radii: [6.7, 3.1], twist: -9 },
    beforeSternalEnd: { at: [-123, 1104.5, 142], radii: [8.2, 3], twist: 5 },
    sternalEnd: { at: [-113.5, 1094.5, 158], radii: [9.4, 4.1], twist: 12 },
  },
  articularHead: { centre: [-20.5, 1226.5, 37], radii: [3.1, 6.7, 6] },
  articularTubercle: { centre: [-36.5, 1216, 19.5], radii: [5.1, 2.1, 4.5] },
  costalGroove: {
    behind: { at: [-66.5, 1192.5, 13.5], radii: [1.7, 2.6] },
    beside: { at: [-103.5, 1166.5, 39.5], radii: [0.9, 2.6] },
    before: { at: [-121.5, 1135, 87], radii: [1.3, 2.4] },
  },
};

export const eighthRib = rib('eighth-rib', eighthRibFigures, { from: 'specimen', fitted: true });
