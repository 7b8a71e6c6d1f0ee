import type { BoneFigures } from '../boneFigures.ts';

export const navicular: BoneFigures = {
  structure: 'navicular',
  grid: 0.8,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [0, 1, 0],
      caps: [2, 3],
      sections: {
        lateral: { at: [-90, 48, 88], radii: [5.1, 8.1], twist: 25, square: [-0.15, -0.07] },
        lateralThird: { at: [-85, 48.5, 91], radii: [9.9, 11.9], twist: 15, square: [-0.06, -0.11] },
        highest: { at: [-80.5, 48.5, 93], radii: [11.1, 12.7], twist: 4, square: [-0.02, -0.01] },
        middle: { at: [-73.5, 47, 94.5], radii: [9.3, 13], twist: -3, square: [0.03, -0.05] },
        medialThird: { at: [-68, 45.5, 94], radii: [7.7, 11.9], twist: 0, square: [0.05, -0.03] },
        tuberosity: { at: [-63.5, 43.5, 93], radii: [6.4, 9], twist: 17, square: [0, -0.05] },
      },
    },
    plantarTuberosity: {
      form: 'ellipsoid',
      blend: 4.5,
      centre: [-62, 43, 92.5],
      radii: [6.4, 4.7, 7.9],
      rotation: [26, -12, -14],
    },
    plantarSpur: { form: 'taper', blend: 9.5, from: [-72, 42, 92], to: [-77.5, 42, 86.5], radii: [5.6, 4.2] },
    talarFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 4.5,
      centre: [-74, 51.5, 77.5],
      radii: [17.2, 14.9, 14],
      rotation: [16, 6, -45],
    },
    medialCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 7.5,
      centre: [-71, 31, 142],
      radii: [39.2, 39.3, 40.4],
    },
    intermediateCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 0.5,
      centre: [-90.5, 48.5, 143.5],
      radii: [38.8, 37.2, 40.9],
    },
    lateralCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 7,
      centre: [-104, 34, 132],
      radii: [38.5, 35.5, 42.1],
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
};
