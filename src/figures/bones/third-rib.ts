import { type RibFigures, rib } from '../ribs/rib.ts';

export const thirdRibFigures: RibFigures = {
  course: {
    head: { at: [-20.5, 1348, 59.5], radii: [1.7, 5.1], twist: -101 },
    neck: { at: [-23, 1351, 53], radii: [3.3, 5.8], twist: -110 },
    tubercle: { at: [-37.5, 1351.5, 46.5], radii: [3.5, 4.8], twist: -82 },
    beforeAngle: { at: [-50.5, 1349.5, 44], radii: [5, 3.7], twist: -77 },
    angle: { at: [-70, 1346.5, 43.5], radii: [6, 3.7], twist: -78 },
    posterior: { at: [-92.5, 1333, 57.5], radii: [6.4, 3.2], twist: -52 },
    posterolateral: { at: [-103, 1319, 77], radii: [7.3, 3], twist: -37 },
    lateral: { at: [-104.5, 1305, 98.5], radii: [7.8, 3.4], twist: -34 },
    anterolateral: { at: [-97, 1291, 120], radii: [8.4, 2.7], twist: -24 },
    anterior: { at: [-82.5, 1278, 143], radii: [7.3, 2.6], twist: -9 },
    beforeSternalEnd: { at: [-66.5, 1268, 159], radii: [7.8, 2.6], twist: -5 },
    sternalEnd: { at: [-50.5, 1264.5, 167.5], radii: [8.6, 3.5], twist: -11 },
  },
  articularHead: { centre: [-19.5, 1352, 57.5], radii: [2.5, 4.6, 4.9] },
  articularTubercle: { centre: [-36, 1352, 43.5], radii: [5.5, 5.1, 3.7] },
  costalGroove: {
    behind: { at: [-70, 1339.5, 45.5], radii: [3, 2.5] },
    beside: { at: [-98.5, 1314, 75], radii: [2, 2.1] },
    before: { at: [-94, 1286, 118], radii: [1.8, 1.9] },
  },
};

export const thirdRib = rib('third-rib', thirdRibFigures, { from: 'specimen', fitted: true });
