import { type RibFigures, rib } from '../ribs/rib.ts';

export const ninthRibFigures: RibFigures = {
  course: {
    head: { at: [-21.5, 1198.5, 45], radii: [7.7, 2.3], twist: 19 },
    neck: { at: [-25, 1197, 40.5], radii: [7.7, 2.5], twist: 25 },
    tubercle: { at: [-37, 1188.5, 27], radii: [5.6, 3.8], twist: 0 },
    beforeAngle: { at: [-52, 1178, 17], radii: [6.2, 3.5], twist: 7 },
    angle: { at: [-68.5, 1165, 12.5], radii: [8.2, 4.7], twist: 4 },
    posterior: { at: [-87, 1152.5, 19], radii: [8, 4.2], twist: 1 },
    posterolateral: { at: [-101.5, 1142.5, 31.5], radii: [8.4, 3.9], twist: 0 },
    lateral: { at: [-114.5, 1127, 53], radii: [7.9, 3.1], twist: -8 },
    anterolateral: { at: [-123, 1108.5, 75.5], radii: [8.4, 3], twist: -10 },
    anterior: { at: [-126.5, 1092, 96.5], radii: [7.9, 2.9], twist: 2 },
    beforeSternalEnd: { at: [-125, 1073.5, 117], radii: [7.5, 3], twist: 17 },
    sternalEnd: { at: [-120, 1062.5, 131], radii: [7.6, 4.2], twist: 20 },
  },
  articularHead: { centre: [-21, 1197.5, 46], radii: [2.1, 6.6, 6] },
  articularTubercle: { centre: [-35.5, 1188, 26], radii: [4, 4, 3.6] },
  costalGroove: {
    behind: { at: [-63.5, 1160, 16.5], radii: [1.8, 3] },
    beside: { at: [-96, 1136, 32.5], radii: [1.2, 2.6] },
    before: { at: [-117, 1104, 74.5], radii: [1.2, 2.6] },
  },
};

export const ninthRib = rib('ninth-rib', ninthRibFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Tubercle and costal groove, which the specimen hardly shows, are set by hand after the textbook.',
});
