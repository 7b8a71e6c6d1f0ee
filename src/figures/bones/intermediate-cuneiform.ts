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
          at: [-82, 47, 103.5],
          radii: [5.8, 9.6],
          twist: 30,
          triangular: [0.1, 0.04],
          square: [-0.03, 0],
        },
        hindThird: {
          at: [-84, 46, 108],
          radii: [6.4, 8.9],
          twist: 26,
          triangular: [0.08, 0.14],
          square: [-0.01, 0.01],
        },
        middle: {
          at: [-85, 45.5, 109.5],
          radii: [6.4, 8.8],
          twist: 18,
          triangular: [0.01, 0.15],
          square: [-0.02, -0.03],
        },
        foreThird: {
          at: [-85, 44, 110.5],
          radii: [4.9, 9.1],
          twist: 18,
          triangular: [-0.05, 0.15],
          square: [0, -0.04],
        },
        before: { at: [-88, 41.5, 115], radii: [5, 9.6], twist: 19, triangular: [0.06, 0.15], square: [-0.08, -0.04] },
      },
    },
    plantarEdge: { form: 'taper', blend: 8.5, from: [-82.5, 40, 101], to: [-82, 35, 108], radii: [1.6, 0.8] },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 2.5, centre: [-72.5, 57, 76.5], radii: [30.3, 28.3, 28.5] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-105.5, 22.5, 148], radii: [41.9, 39.1, 39.6] },
  },
  provenance: { from: 'specimen', fitted: true },
};
