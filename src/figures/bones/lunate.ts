import type { BoneFigures } from '../boneFigures.ts';

export const lunate: BoneFigures = {
  structure: 'lunate',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'ellipsoid',
      blend: 0,
      centre: [-247.5, 812.5, 115],
      radii: [10.7, 6, 6.7],
      rotation: [-11, -1, 13],
    },
    capitateFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 0.5,
      centre: [-252, 805.5, 115.5],
      radii: [10.9, 7.8, 8.6],
      rotation: [-1, 10, -7],
    },
    triquetrumFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-230, 801.5, 116], radii: [15.5, 15, 16.7] },
    scaphoidFacet: { form: 'ellipsoid', op: 'cut', blend: 3, centre: [-262.5, 817, 111.5], radii: [12.4, 12.9, 15.5] },
    palmarHorn: { form: 'taper', blend: 5.5, from: [-246.5, 817, 118.5], to: [-248.5, 815, 120.5], radii: [2.2, 1.9] },
    dorsalHorn: { form: 'taper', blend: 6, from: [-244.5, 812, 112], to: [-249, 810.5, 109], radii: [1, 1] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
