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
          at: [-91, 44.5, 96],
          radii: [5.9, 8.1],
          twist: 35,
          triangular: [-0.06, 0.1],
          square: [-0.03, -0.04],
        },
        hindThird: {
          at: [-94.5, 41.5, 101],
          radii: [5.8, 8.6],
          twist: 33,
          triangular: [-0.08, 0.12],
          square: [0, -0.07],
        },
        middle: {
          at: [-95.5, 40, 103.5],
          radii: [6.1, 8.1],
          twist: 41,
          triangular: [-0.1, 0.15],
          square: [-0.02, 0],
        },
        foreThird: {
          at: [-97, 38.5, 108],
          radii: [7, 7.9],
          twist: 31,
          triangular: [-0.09, 0.1],
          square: [0, -0.03],
        },
        before: {
          at: [-99, 36.5, 113.5],
          radii: [6.7, 8.2],
          twist: 29,
          triangular: [-0.09, 0.04],
          square: [-0.02, -0.01],
        },
      },
    },
    plantarEdge: { form: 'taper', blend: 11, from: [-86.5, 30, 100], to: [-92.5, 28.5, 109.5], radii: [2.6, 3.4] },
    cuboidFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 5.5,
      centre: [-109, 19, 103.5],
      radii: [16.6, 14.8, 26.9],
      rotation: [7, 12, 5],
    },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 3, centre: [-75.5, 50, 69], radii: [28.6, 28.4, 31.5] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-106.5, 18.5, 149.5], radii: [38.6, 38, 41.2] },
  },
  provenance: { from: 'specimen', fitted: true },
};
