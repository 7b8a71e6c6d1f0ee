import type { BoneFigures } from '../boneFigures.ts';

export const cuboid: BoneFigures = {
  structure: 'cuboid',
  grid: 0.8,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [0.6, 0.8, 0],
      caps: [1, 1],
      flat: 2,
      sections: {
        behind: {
          at: [-95, 31, 79],
          radii: [11.6, 9.8],
          twist: 0,
          triangular: [-0.12, -0.08],
          square: [-0.04, 0],
        },
        hindThird: {
          at: [-97.5, 31, 85.5],
          radii: [12.9, 9.4],
          twist: 0,
          triangular: [-0.03, 0.03],
          square: [-0.06, 0],
        },
        middle: {
          at: [-100, 29.5, 92],
          radii: [10.8, 8.8],
          twist: 0,
          triangular: [-0.14, 0.1],
          square: [-0.01, 0],
        },
        foreThird: {
          at: [-102.5, 27, 97.5],
          radii: [9.8, 8.8],
          twist: 0,
          triangular: [-0.02, -0.03],
          square: [-0.12, -0.03],
        },
        before: {
          at: [-104, 25.5, 106],
          radii: [7.2, 9.5],
          twist: 0,
          triangular: [-0.02, 0.01],
          square: [-0.06, 0],
        },
      },
    },
    medialFacet: { form: 'taper', blend: 6, from: [-90, 33.5, 83.5], to: [-86, 32.5, 92.5], radii: [7.5, 2.8] },
    tuberosity: { form: 'taper', blend: 8, from: [-107.5, 20, 90.5], to: [-93, 24.5, 96], radii: [4.1, 4.4] },
    calcanealProcess: { form: 'taper', blend: 9, from: [-95, 21.5, 90], to: [-96, 19.5, 82.5], radii: [4.8, 4.9] },
    fibularisLongusGroove: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 4,
      centre: [-98, 13, 95],
      radii: [13.5, 5.9, 6.4],
      rotation: [15, -51, 22],
    },
    calcanealFacet: { form: 'ellipsoid', op: 'cut', blend: 4, centre: [-81.5, 41.5, 40.5], radii: [39.3, 40.9, 41.3] },
    fifthMetatarsalFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 5.5,
      centre: [-127.5, 11.5, 129],
      radii: [37.4, 38.2, 36.4],
    },
    fourthMetatarsalFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 8,
      centre: [-107.5, 30, 145],
      radii: [39.4, 39.6, 36.8],
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
};
