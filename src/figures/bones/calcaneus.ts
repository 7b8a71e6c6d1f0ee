import type { BoneFigures } from '../boneFigures.ts';

export const calcaneus: BoneFigures = {
  structure: 'calcaneus',
  grid: 1,
  genus: 0,
  parts: {
    hindBody: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [3, 3],
      flat: 4,
      sections: {
        heel: { at: [-73.5, 21, 15], radii: [11.6, 14.9], twist: 0, square: [-0.02, 0] },
        tuberosity: { at: [-74.5, 21, 18], radii: [13, 16.7], twist: 1, square: [-0.02, -0.01] },
        behindFacet: { at: [-75, 20, 26], radii: [14.5, 18], twist: 10 },
        underFacet: { at: [-79, 22, 35.5], radii: [13.6, 18.1], twist: 7 },
        front: { at: [-84, 22.5, 45.5], radii: [13.1, 14.9], twist: 4 },
      },
    },
    foreBody: {
      form: 'shaft',
      blend: 1.5,
      wide: [1, 0, 0],
      caps: [2, 3],
      flat: 3,
      sections: {
        waist: { at: [-82.5, 22.5, 44.5], radii: [12.7, 14.8] },
        underSinus: { at: [-87, 25.5, 61], radii: [10.3, 12.4] },
        cuboidEnd: { at: [-95, 32, 78], radii: [8.4, 12] },
      },
    },
    posteriorTalarFacet: {
      form: 'ellipsoid',
      blend: 9.5,
      centre: [-80, 37, 45],
      radii: [14.1, 8.2, 12.8],
      rotation: [20, -32, -10],
    },
    sustentaculumTali: { form: 'taper', blend: 11.5, from: [-81, 34, 59], to: [-65.5, 40, 61.5], radii: [10.5, 2.4] },
    middleTalarFacet: {
      form: 'ellipsoid',
      blend: 9.5,
      centre: [-72.5, 37, 64],
      radii: [14, 3.5, 9.5],
      rotation: [-1, 42, 15],
    },
    anteriorProcess: { form: 'taper', blend: 8.5, from: [-92, 31.5, 68.5], to: [-84, 39, 82], radii: [9.8, 2.3] },
    medialProcess: { form: 'ellipsoid', blend: 9.5, centre: [-69.5, 7, 31], radii: [11.1, 8.7, 11.6] },
    lateralProcess: { form: 'ellipsoid', blend: 8.5, centre: [-83, 7, 30], radii: [7.2, 7.3, 10] },
    fibularTrochlea: { form: 'ellipsoid', blend: 8, centre: [-96, 26.5, 56], radii: [4.4, 3.7, 6.9] },
    sinusTarsi: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 8.5,
      centre: [-87, 43.5, 61],
      radii: [16.5, 8.9, 7.4],
      rotation: [5, 0, 6],
    },
    cuboidFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-98, 22.5, 111.5], radii: [34.2, 35.7, 36] },
  },
  provenance: { from: 'specimen', fitted: true },
};
