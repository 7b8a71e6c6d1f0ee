import type { BoneFigures } from '../boneFigures.ts';

export const medialCuneiform: BoneFigures = {
  structure: 'medial-cuneiform',
  grid: 0.7,
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
          at: [-68, 39.5, 101],
          radii: [6.5, 11.1],
          twist: 9,
          triangular: [-0.04, -0.03],
          square: [0.15, 0.07],
        },
        hindThird: {
          at: [-70.5, 38.5, 111.5],
          radii: [6.4, 13.8],
          twist: 24,
          triangular: [0.01, -0.09],
          square: [-0.02, 0.01],
        },
        middle: {
          at: [-73, 37, 116.5],
          radii: [8.1, 14.7],
          twist: 30,
          triangular: [0.01, -0.07],
          square: [0, 0.07],
        },
        foreThird: {
          at: [-74.5, 36.5, 119],
          radii: [8.5, 14.6],
          twist: 27,
          triangular: [0.08, -0.04],
          square: [-0.01, 0.03],
        },
        before: { at: [-73, 35.5, 124], radii: [8.1, 13], twist: 32, triangular: [0.08, 0], square: [-0.01, 0.04] },
      },
    },
    plantarTubercle: {
      form: 'ellipsoid',
      blend: 10,
      centre: [-71, 31, 109.5],
      radii: [5.3, 6.2, 13.7],
      rotation: [26, -19, -15],
    },
    lateralHollow: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 12,
      centre: [-89.5, 39, 116.5],
      radii: [9.6, 6.5, 13.4],
      rotation: [43, -9, -29],
    },
    intermediateCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2,
      centre: [-108.5, 40, 105.5],
      radii: [30, 30, 30],
    },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 3.5, centre: [-69, 55.5, 74], radii: [28.1, 28.4, 33.7] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 5.5, centre: [-76, 21, 162], radii: [37.4, 36.3, 42.9] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
};
