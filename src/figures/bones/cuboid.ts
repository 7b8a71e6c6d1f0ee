import type { BoneFigures } from '../boneFigures.ts';

export const cuboid: BoneFigures = {
  structure: 'cuboid',
  grid: 0.8,
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
          at: [-94.5, 30.5, 78.5],
          radii: [10, 12.7],
          twist: -25,
          triangular: [-0.06, 0.11],
          square: [-0.03, 0.02],
        },
        hindThird: {
          at: [-96.5, 30, 85],
          radii: [9, 13.2],
          twist: -36,
          triangular: [-0.02, -0.07],
          square: [-0.02, -0.03],
        },
        middle: {
          at: [-98, 29, 90.5],
          radii: [8.3, 12.5],
          twist: -54,
          triangular: [-0.08, -0.03],
          square: [-0.07, 0],
        },
        foreThird: {
          at: [-101, 27, 96.5],
          radii: [10.3, 9.3],
          twist: 30,
          triangular: [0.1, 0.05],
          square: [0.1, -0.04],
        },
        before: {
          at: [-99, 31, 103],
          radii: [9.2, 9.3],
          twist: -37,
          triangular: [-0.06, 0.05],
          square: [-0.07, 0.04],
        },
      },
    },
    medialFacet: { form: 'taper', blend: 10, from: [-95, 36.5, 89.5], to: [-86, 32.5, 86.5], radii: [5.7, 3.9] },
    tuberosity: { form: 'taper', blend: 8.5, from: [-108.5, 20.5, 90.5], to: [-94.5, 22, 94], radii: [3.8, 4.9] },
    calcanealProcess: { form: 'taper', blend: 3, from: [-94.5, 21.5, 89], to: [-96.5, 20, 82], radii: [5, 5.3] },
    fibularisLongusGroove: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 5.5,
      centre: [-100, 12, 97],
      radii: [13.8, 6.5, 6.5],
      rotation: [5, -27, 17],
    },
    calcanealFacet: { form: 'ellipsoid', op: 'cut', blend: 2, centre: [-83, 35.5, 39], radii: [39.3, 42, 41.1] },
    metatarsalFacets: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 0.5,
      centre: [-107.5, 28, 143],
      radii: [38.8, 41.9, 38.9],
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
