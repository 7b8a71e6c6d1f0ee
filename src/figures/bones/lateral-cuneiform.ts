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
          at: [-91.5, 44.5, 96.5],
          radii: [5.7, 8],
          twist: 39,
          triangular: [-0.05, 0.12],
          square: [-0.05, -0.04],
        },
        hindThird: {
          at: [-94.5, 41.5, 101.5],
          radii: [5.5, 8.2],
          twist: 34,
          triangular: [-0.09, 0.13],
          square: [0, -0.07],
        },
        middle: {
          at: [-95.5, 40.5, 103.5],
          radii: [5.9, 7.8],
          twist: 42,
          triangular: [-0.09, 0.15],
          square: [-0.02, 0],
        },
        foreThird: {
          at: [-97.5, 39, 108],
          radii: [6.9, 7.6],
          twist: 31,
          triangular: [-0.1, 0.1],
          square: [0, -0.03],
        },
        before: {
          at: [-99.5, 36.5, 113.5],
          radii: [6.4, 7.8],
          twist: 27,
          triangular: [-0.09, 0.05],
          square: [-0.01, -0.03],
        },
      },
    },
    plantarEdge: { form: 'taper', blend: 12, from: [-86, 30.5, 100], to: [-92, 28, 109], radii: [2.4, 3] },
    cuboidFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 6.5,
      centre: [-108.5, 19, 103.5],
      radii: [16.4, 14.7, 27.4],
      rotation: [10, 12, 3],
    },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 3.5, centre: [-75, 50.5, 69.5], radii: [28.3, 28.6, 32] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 6.5, centre: [-108, 18.5, 149], radii: [38.3, 38.5, 41.6] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
};
