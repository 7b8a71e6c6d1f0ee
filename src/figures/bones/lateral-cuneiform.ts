import type { BoneFigures } from '../boneFigures.ts';

export const lateralCuneiform: BoneFigures = {
  structure: 'lateral-cuneiform',
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
          at: [-91, 44.5, 95.5],
          radii: [6.1, 8.7],
          twist: 27,
          triangular: [-0.07, 0.05],
          square: [-0.01, -0.05],
        },
        hindThird: {
          at: [-94, 40.5, 101],
          radii: [6.1, 9.8],
          twist: 29,
          triangular: [-0.06, 0.1],
          square: [0, -0.1],
        },
        middle: {
          at: [-95.5, 39, 103.5],
          radii: [6.2, 9.3],
          twist: 38,
          triangular: [-0.08, 0.15],
          square: [-0.01, 0],
        },
        foreThird: {
          at: [-96.5, 38, 108],
          radii: [7, 8.8],
          twist: 31,
          triangular: [-0.08, 0.11],
          square: [-0.01, -0.03],
        },
        before: {
          at: [-98.5, 36, 114],
          radii: [7.1, 8.9],
          twist: 31,
          triangular: [-0.08, 0.07],
          square: [-0.01, 0.02],
        },
      },
    },
    plantarEdge: { form: 'taper', blend: 6.5, from: [-87.5, 30.5, 100], to: [-92.5, 29, 109.5], radii: [3.5, 3.8] },
    cuboidFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 6.5,
      centre: [-110, 20, 103],
      radii: [17.2, 14.9, 26.5],
      rotation: [9, 8, 6],
    },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 2.5, centre: [-77, 51, 69], radii: [28.9, 28.2, 31.5] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 4.5, centre: [-106, 18, 149], radii: [38.7, 37.5, 41.6] },
  },
  provenance: { from: 'specimen', fitted: true },
};
