import { type RibFigures, rib } from '../ribs/rib.ts';

export const tenthRibFigures: RibFigures = {
  course: {
    head: { at: [-21.5, 1171.5, 52.5], radii: [6.7, 1.8], twist: 10 },
    neck: { at: [-24.5, 1167, 48.5], radii: [7.2, 2.8], twist: 17 },
    tubercle: { at: [-35.5, 1158, 36.5], radii: [5.2, 3.2], twist: 19 },
    beforeAngle: { at: [-47.5, 1149, 27], radii: [6.3, 2.9], twist: 2 },
    angle: { at: [-62.5, 1137.5, 19.5], radii: [8.1, 4], twist: -1 },
    posterior: { at: [-76.5, 1125, 22], radii: [7.7, 3.1], twist: 8 },
    posterolateral: { at: [-92, 1109.5, 31.5], radii: [7.5, 2.8], twist: 10 },
    lateral: { at: [-106, 1092, 48], radii: [7.8, 2.7], twist: 3 },
    anterolateral: { at: [-117, 1076, 67], radii: [7.7, 3.1], twist: -4 },
    anterior: { at: [-123.5, 1061, 85], radii: [7.6, 3], twist: 1 },
    beforeSternalEnd: { at: [-123.5, 1042, 105], radii: [7.8, 3.2], twist: 23 },
    sternalEnd: { at: [-120.5, 1033, 117], radii: [8.1, 3.7], twist: 35 },
  },
  articularHead: { centre: [-23, 1168, 52], radii: [2.6, 7.2, 4.5] },
  articularTubercle: { centre: [-35.5, 1157, 34], radii: [3.6, 3.6, 3.4] },
  costalGroove: {
    behind: { at: [-59, 1130.5, 24], radii: [1.5, 2.4] },
    beside: { at: [-88, 1102.5, 35], radii: [1.1, 2.2] },
    before: { at: [-112.5, 1072, 67.5], radii: [1.1, 2.2] },
  },
};

export const tenthRib = rib('tenth-rib', tenthRibFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Tubercle and costal groove, which the specimen hardly shows, are set by hand after the textbook.',
});
