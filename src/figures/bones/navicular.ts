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
        lateral: { at: [-90.5, 47.5, 89.5], radii: [5.7, 6.7], twist: 13, square: [-0.08, -0.08] },
        lateralThird: { at: [-85.5, 48, 92], radii: [10, 11.1], twist: 9, square: [-0.04, -0.07] },
        highest: { at: [-80.5, 48.5, 93.5], radii: [11, 12.2], twist: 2, square: [-0.02, -0.02] },
        middle: { at: [-73.5, 47, 94.5], radii: [9.3, 12.7], twist: -4, square: [0.04, -0.05] },
        medialThird: { at: [-67.5, 45, 93.5], radii: [8, 11.7], twist: -1, square: [0.05, -0.03] },
        tuberosity: { at: [-62.5, 43, 93], radii: [6.5, 9], twist: 13, square: [0, -0.03] },
      },
    },
    plantarTuberosity: {
      form: 'ellipsoid',
      blend: 3.5,
      centre: [-60.5, 43, 92],
      radii: [4.9, 4.5, 7],
      rotation: [16, -2, -2],
    },
    plantarSpur: { form: 'taper', blend: 8.5, from: [-73, 41, 92], to: [-77.5, 40.5, 87], radii: [4.5, 3.4] },
    talarFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 5,
      centre: [-73.5, 51, 78],
      radii: [16.5, 13.9, 13.4],
      rotation: [12, 17, -37],
    },
    medialCuneiformFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-69, 34, 142.5], radii: [38.9, 38.8, 40] },
    intermediateCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 0.5,
      centre: [-88, 50.5, 145],
      radii: [38.9, 37.6, 40.6],
    },
    lateralCuneiformFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-104, 37, 133], radii: [39, 37, 41.7] },
  },
  provenance: { from: 'specimen', fitted: true },
};
