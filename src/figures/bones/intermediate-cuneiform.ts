import type { BoneFigures } from '../boneFigures.ts';

export const intermediateCuneiform: BoneFigures = {
  structure: 'intermediate-cuneiform',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [1, 1],
      flat: 1.5,
      sections: {
        behind: {
          at: [-82, 47, 104],
          radii: [5.7, 9.5],
          twist: 31,
          triangular: [0.12, 0.04],
          square: [-0.05, 0],
        },
        hindThird: {
          at: [-84, 46, 108],
          radii: [6.3, 8.7],
          twist: 28,
          triangular: [0.06, 0.13],
          square: [-0.01, 0.02],
        },
        middle: {
          at: [-85, 45.5, 109.5],
          radii: [6.5, 8.7],
          twist: 18,
          triangular: [0.02, 0.15],
          square: [-0.01, -0.03],
        },
        foreThird: {
          at: [-84.5, 44.5, 110.5],
          radii: [4.7, 9.2],
          twist: 16,
          triangular: [-0.06, 0.14],
          square: [0, -0.06],
        },
        before: { at: [-88, 41.5, 115], radii: [5.1, 9.8], twist: 21, triangular: [0.05, 0.15], square: [-0.1, -0.04] },
      },
    },
    plantarEdge: { form: 'taper', blend: 9, from: [-83, 41, 101], to: [-81, 35.5, 106], radii: [2, 0.8] },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 2.5, centre: [-69.5, 55, 77], radii: [30.3, 29.4, 28.8] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 8, centre: [-103, 25.5, 150], radii: [41.5, 41.6, 38.5] },
  },
  provenance: { from: 'specimen', fitted: true },
};
