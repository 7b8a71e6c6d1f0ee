import type { BoneFigures } from '../boneFigures.ts';

export const fibula: BoneFigures = {
  structure: 'fibula',
  grid: 1,
  genus: 0,
  parts: {
    shaft: {
      form: 'shaft',
      blend: 0.5,
      wide: [1, 0, 0],
      caps: [8, 8],
      sections: {
        aboveMalleolus: { at: [-102, 63.5, 51.5], radii: [11.5, 8.4], twist: 72 },
        supramalleolar: { at: [-102, 75.5, 50.5], radii: [9.9, 7.3], twist: 67, triangular: [0.02, -0.07] },
        lowerQuarter: { at: [-102.5, 90, 51], radii: [8.7, 5.6], twist: 69, triangular: [0.09, 0] },
        lowerThird: { at: [-104.5, 117.5, 50.5], radii: [7.5, 4.7], twist: 76, triangular: [0.1, 0.03] },
        belowMiddle: { at: [-105.5, 148, 51], radii: [6.6, 4.9], twist: 104, triangular: [0.07, -0.03] },
        middle: { at: [-107, 180, 51.5], radii: [6.6, 5], twist: 118, triangular: [0.1, 0.05] },
        aboveMiddle: { at: [-109.5, 222, 52.5], radii: [6.4, 5.4], twist: 98, triangular: [0.03, 0.12] },
        upperThird: { at: [-111, 254, 53.5], radii: [7.4, 5.1], twist: 92, triangular: [-0.08, 0.05] },
        upperQuarter: { at: [-111.5, 292.5, 54], radii: [7.8, 4.7], twist: 106, triangular: [-0.08, 0.07] },
        belowNeck: { at: [-111.5, 327.5, 53.5], radii: [7.2, 5.1], twist: 120, triangular: [-0.08, 0.01] },
        neck: { at: [-111, 349, 54], radii: [7.4, 6.4], twist: 122 },
        underHead: { at: [-111, 363, 56], radii: [8.8, 8.9], twist: 121 },
      },
    },
    head: { form: 'ellipsoid', blend: 11, centre: [-115, 375.5, 59], radii: [10.7, 10.6, 11.7], rotation: [-1, 13, 4] },
    apexOfHead: { form: 'taper', blend: 11, from: [-110, 374, 56], to: [-113, 386.5, 53], radii: [7.3, 5.2] },
    facetOfHead: { form: 'ellipsoid', op: 'cut', blend: 5, centre: [-105, 392.5, 67], radii: [11.5, 11.4, 11.7] },
    lateralMalleolus: {
      form: 'ellipsoid',
      blend: 2,
      centre: [-104, 60, 53],
      radii: [7.4, 17.1, 12],
      rotation: [5, 10, -2],
    },
    tipOfMalleolus: { form: 'taper', blend: 9.5, from: [-103, 56.5, 48.5], to: [-107, 46.5, 45.5], radii: [5.9, 4.3] },
    malleolarFossa: { form: 'ellipsoid', op: 'cut', blend: 4.5, centre: [-98, 47, 46.5], radii: [4.1, 7.5, 5.8] },
    malleolarFacet: { form: 'ellipsoid', op: 'cut', blend: 2.5, centre: [-89.5, 57, 55.5], radii: [5.4, 14.7, 9.9] },
  },
  provenance: { from: 'specimen', fitted: true },
};
