import { type RibFigures, rib } from '../ribs/rib.ts';

export const fourthRibFigures: RibFigures = {
  course: {
    head: { at: [-19.5, 1328, 54], radii: [4, 6.1], twist: -86 },
    neck: { at: [-28.5, 1330.5, 45], radii: [2.9, 5.3], twist: -90 },
    tubercle: { at: [-39, 1331.5, 35], radii: [4.5, 4.6], twist: -58 },
    beforeAngle: { at: [-54.5, 1326.5, 31], radii: [5.1, 4.5], twist: -54 },
    angle: { at: [-72, 1321.5, 30.5], radii: [5.8, 4.7], twist: -58 },
    posterior: { at: [-94.5, 1310, 43], radii: [6.5, 3.8], twist: -45 },
    posterolateral: { at: [-110.5, 1293, 66], radii: [7.2, 4.1], twist: -27 },
    lateral: { at: [-117, 1276.5, 95], radii: [7.8, 4], twist: -27 },
    anterolateral: { at: [-114.5, 1264, 118.5], radii: [8.5, 4.1], twist: -15 },
    anterior: { at: [-102, 1249, 148], radii: [8.8, 3.3], twist: -14 },
    beforeSternalEnd: { at: [-85, 1238, 170.5], radii: [8.2, 2.9], twist: -5 },
    sternalEnd: { at: [-67, 1232, 183.5], radii: [7.7, 3.5], twist: -20 },
  },
  articularHead: { centre: [-19.5, 1327, 55], radii: [3.4, 6.1, 4.5] },
  articularTubercle: { centre: [-38.5, 1331, 33], radii: [5.7, 4.8, 4.8] },
  costalGroove: {
    behind: { at: [-73.5, 1314.5, 33], radii: [2.4, 5] },
    beside: { at: [-107.5, 1286, 67.5], radii: [3.1, 4.6] },
    before: { at: [-111, 1256, 118], radii: [0.9, 4.2] },
  },
};

export const fourthRib = rib('fourth-rib', fourthRibFigures, { from: 'specimen', fitted: true });
