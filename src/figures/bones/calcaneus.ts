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
      caps: [8.5, 6],
      sections: {
        heel: { at: [-73, 19.5, 19.5], radii: [13.8, 17.1], twist: -1, square: [-0.01, -0.01] },
        tuberosity: { at: [-76, 20.5, 27.5], radii: [14.2, 17.8], twist: 5, square: [0.01, 0.01] },
        underFacet: { at: [-79, 21.5, 35.5], radii: [13.4, 18], twist: 11, square: [0.01, 0.06] },
        front: { at: [-83.5, 21, 43.5], radii: [12.9, 15], twist: 17 },
      },
    },
    foreBody: {
      form: 'shaft',
      blend: 1.5,
      wide: [1, 0, 0],
      caps: [2, 3],
      flat: 3,
      sections: {
        waist: { at: [-82.5, 22.5, 43.5], radii: [12.9, 14.6] },
        underSinus: { at: [-86.5, 25, 60], radii: [10.5, 12.7] },
        cuboidEnd: { at: [-95, 32, 78], radii: [8.5, 12.1] },
      },
    },
    posteriorTalarFacet: {
      form: 'ellipsoid',
      blend: 10.5,
      centre: [-80, 37, 45.5],
      radii: [14, 7.8, 13],
      rotation: [15, -37, -15],
    },
    sustentaculumTali: { form: 'taper', blend: 11.5, from: [-81, 33, 60], to: [-65, 40, 62], radii: [10.3, 2.1] },
    middleTalarFacet: {
      form: 'ellipsoid',
      blend: 9.5,
      centre: [-72, 37.5, 64],
      radii: [13.8, 3.3, 9.1],
      rotation: [-1, 42, 14],
    },
    anteriorProcess: { form: 'taper', blend: 7.5, from: [-92, 32, 68.5], to: [-84, 39.5, 82], radii: [9.8, 2] },
    medialProcess: { form: 'ellipsoid', blend: 9.5, centre: [-69, 7, 31], radii: [11.1, 8.6, 10.4] },
    lateralProcess: { form: 'ellipsoid', blend: 8, centre: [-83, 6.5, 30], radii: [7.1, 7.2, 9.6] },
    fibularTrochlea: { form: 'ellipsoid', blend: 8, centre: [-96.5, 26.5, 56], radii: [4, 3.7, 6.6] },
    sinusTarsi: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 8.5,
      centre: [-87, 43.5, 61],
      radii: [15.7, 8.9, 7.1],
      rotation: [8, -1, 7],
    },
    cuboidFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-97, 22.5, 111.5], radii: [33, 35.8, 35.9] },
  },
  provenance: { from: 'specimen', fitted: true },
};
