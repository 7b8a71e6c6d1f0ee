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
        heel: { at: [-72.5, 18.5, 20.5], radii: [14.7, 18.4], twist: 10, square: [-0.01, 0] },
        tuberosity: { at: [-76, 20, 27.5], radii: [14, 18.3], twist: 2, square: [0, 0] },
        underFacet: { at: [-79, 22, 36], radii: [13.6, 18.2], twist: 7, square: [0, 0.06] },
        front: { at: [-83.5, 21.5, 44], radii: [13, 15], twist: 16 },
      },
    },
    foreBody: {
      form: 'shaft',
      blend: 0.5,
      wide: [1, 0, 0],
      caps: [2, 3],
      flat: 3,
      sections: {
        waist: { at: [-83, 22.5, 43], radii: [13.1, 14.5] },
        underSinus: { at: [-86.5, 25, 59.5], radii: [9.9, 12.7] },
        cuboidEnd: { at: [-96.5, 32, 77.5], radii: [7.3, 11.8] },
      },
    },
    posteriorTalarFacet: {
      form: 'ellipsoid',
      blend: 12,
      centre: [-80, 37, 46],
      radii: [14.2, 6.4, 13.1],
      rotation: [13, -49, -21],
    },
    sustentaculumTali: { form: 'taper', blend: 11.5, from: [-84, 30.5, 61], to: [-63.5, 41, 61.5], radii: [10.4, 1.2] },
    middleTalarFacet: {
      form: 'ellipsoid',
      blend: 12,
      centre: [-72.5, 37.5, 63],
      radii: [14, 2.8, 9],
      rotation: [5, 54, 9],
    },
    anteriorProcess: { form: 'taper', blend: 9.5, from: [-91.5, 31.5, 68], to: [-84.5, 41, 85], radii: [9.4, 1.8] },
    medialProcess: { form: 'ellipsoid', blend: 12, centre: [-69.5, 7, 32], radii: [10.4, 8.2, 10] },
    lateralProcess: { form: 'ellipsoid', blend: 8.5, centre: [-83.5, 6, 30], radii: [6.5, 6.8, 9.1] },
    fibularTrochlea: { form: 'ellipsoid', blend: 9, centre: [-96.5, 26, 55.5], radii: [3.8, 3.4, 6.3] },
    sinusTarsi: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 11.5,
      centre: [-86, 44, 61.5],
      radii: [15.8, 9, 7.2],
      rotation: [14, -4, 15],
    },
    cuboidFacet: { form: 'ellipsoid', op: 'cut', blend: 7.5, centre: [-100, 24, 111.5], radii: [33.6, 36.3, 36.4] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
};
