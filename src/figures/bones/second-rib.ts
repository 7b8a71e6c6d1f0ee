import { type RibFigures, rib } from '../ribs/rib.ts';

export const secondRibFigures: RibFigures = {
  course: {
    head: { at: [-19, 1365.5, 69], radii: [3.5, 4.1], twist: -145 },
    neck: { at: [-25.5, 1368, 65], radii: [3.9, 3.2], twist: -131 },
    tubercle: { at: [-37.5, 1368.5, 61.5], radii: [5.7, 3.5], twist: -139 },
    beforeAngle: { at: [-47, 1368, 60.5], radii: [6, 4], twist: -130 },
    angle: { at: [-65.5, 1361.5, 65.5], radii: [6.8, 3.5], twist: -125 },
    posterior: { at: [-79.5, 1349.5, 78.5], radii: [6.9, 3.7], twist: -96 },
    posterolateral: { at: [-87, 1339.5, 92.5], radii: [10, 3.5], twist: -77 },
    lateral: { at: [-86.5, 1331.5, 102], radii: [9.4, 2.9], twist: -49 },
    anterolateral: { at: [-80, 1319, 120], radii: [7, 2.4], twist: -34 },
    anterior: { at: [-70, 1309, 136.5], radii: [7.4, 2.3], twist: -25 },
    beforeSternalEnd: { at: [-53.5, 1299.5, 151], radii: [7.2, 2.7], twist: -18 },
    sternalEnd: { at: [-43.5, 1296.5, 157], radii: [8.1, 3.4], twist: -30 },
  },
  articularHead: { centre: [-21, 1368.5, 65.5], radii: [2.8, 3.5, 3.6] },
  articularTubercle: { centre: [-36.5, 1371.5, 59.5], radii: [6.3, 5.3, 4.1] },
  costalGroove: {
    behind: { at: [-58, 1358.5, 63.5], radii: [1.6, 2.3] },
    beside: { at: [-81.5, 1336.5, 89], radii: [3.3, 5] },
    before: { at: [-77, 1312.5, 119.5], radii: [3, 4] },
  },
};

export const secondRib = rib('second-rib', secondRibFigures, { from: 'specimen', fitted: true });
