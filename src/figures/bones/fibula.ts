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
        aboveMalleolus: { at: [-102, 63.5, 51.5], radii: [11.4, 8.3], twist: 70 },
        supramalleolar: { at: [-102, 75.5, 50.5], radii: [9.8, 7.3], twist: 66, triangular: [0.02, -0.07] },
        lowerQuarter: { at: [-102.5, 90, 51], radii: [8.7, 5.6], twist: 69, triangular: [0.09, 0] },
        lowerThird: { at: [-104.5, 117.5, 50.5], radii: [7.5, 4.7], twist: 76, triangular: [0.11, 0.04] },
        belowMiddle: { at: [-105.5, 148, 51], radii: [6.6, 4.9], twist: 105, triangular: [0.07, -0.03] },
        middle: { at: [-107, 180, 51.5], radii: [6.6, 5], twist: 120, triangular: [0.1, 0.04] },
        aboveMiddle: { at: [-109.5, 222, 52.5], radii: [6.4, 5.4], twist: 98, triangular: [0.03, 0.13] },
        upperThird: { at: [-111, 254.5, 53.5], radii: [7.4, 5.1], twist: 91, triangular: [-0.12, 0.05] },
        upperQuarter: { at: [-111.5, 293, 54], radii: [7.8, 4.7], twist: 107, triangular: [-0.11, 0.07] },
        belowNeck: { at: [-111.5, 328.5, 53.5], radii: [7.2, 5.1], twist: 121, triangular: [-0.09, 0.01] },
        neck: { at: [-111, 350.5, 54.5], radii: [7.6, 6.6], twist: 122 },
        underHead: { at: [-111, 365, 56], radii: [9, 9.4], twist: 120 },
      },
    },
    head: {
      form: 'ellipsoid',
      blend: 10.5,
      centre: [-115.5, 375.5, 59.5],
      radii: [10.1, 10.2, 11.9],
      rotation: [-5, 25, 3],
    },
    apexOfHead: { form: 'taper', blend: 9, from: [-108.5, 375, 55], to: [-113.5, 386, 53.5], radii: [7.6, 5.9] },
    facetOfHead: { form: 'ellipsoid', op: 'cut', blend: 7, centre: [-109.5, 394.5, 69.5], radii: [15.3, 12, 15.9] },
    lateralMalleolus: {
      form: 'ellipsoid',
      blend: 2.5,
      centre: [-104, 59.5, 53],
      radii: [7.2, 16.8, 12],
      rotation: [7, 12, -2],
    },
    tipOfMalleolus: { form: 'taper', blend: 9.5, from: [-102.5, 56, 48.5], to: [-106.5, 47, 45.5], radii: [6, 4.4] },
    malleolarFossa: { form: 'ellipsoid', op: 'cut', blend: 5, centre: [-97.5, 46.5, 46.5], radii: [4.4, 8, 5.9] },
    malleolarFacet: { form: 'ellipsoid', op: 'cut', blend: 2, centre: [-89, 57.5, 55], radii: [5.8, 15.5, 10.1] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'The facet of the head is set back after measuring, where the specimen cuts into the tibia. Mended and fitted twice: some figures moved up to twice the usual 3 mm.',
  },
};
