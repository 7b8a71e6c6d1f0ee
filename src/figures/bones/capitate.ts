import type { BoneFigures } from '../boneFigures.ts';

export const capitate: BoneFigures = {
  structure: 'capitate',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [1.2, 1],
      flat: 1.6,
      sections: {
        base: { at: [-257.6, 795, 115], radii: [5.8, 7.8], twist: 2, triangular: [0.1, -0.04], square: [-0.01, 0] },
        aboveBase: {
          at: [-258, 799, 116.4],
          radii: [6.1, 7],
          twist: 4,
          triangular: [0.1, -0.03],
          square: [-0.02, -0.03],
        },
        upperBody: {
          at: [-258, 803, 118],
          radii: [6.1, 5.3],
          twist: 4,
          triangular: [0.04, 0.01],
          square: [-0.01, -0.08],
        },
        neck: { at: [-257, 807.5, 119], radii: [5.5, 2.8], twist: 5, triangular: [0.08, 0.03], square: [0, 0.01] },
      },
    },
    head: { form: 'ellipsoid', blend: 3, centre: [-256.5, 808.5, 116], radii: [6.9, 6, 4.8], rotation: [13, 13, -8] },
    dorsoulnarCorner: {
      form: 'taper',
      blend: 4,
      from: [-254, 800.5, 114.5],
      to: [-254.5, 796, 111],
      radii: [4.6, 2.8],
    },
    thirdMetacarpalFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 1.5,
      centre: [-260.5, 784.3, 121.5],
      radii: [9.5, 11, 7],
    },
    hamateFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-244, 798.5, 120.5], radii: [10.8, 9.7, 12.4] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
