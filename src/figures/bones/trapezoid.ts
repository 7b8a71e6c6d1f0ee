import type { BoneFigures } from '../boneFigures.ts';

export const trapezoid: BoneFigures = {
  structure: 'trapezoid',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'block',
      blend: 0,
      centre: [-268, 800.5, 118.5],
      halfSize: [4.8, 3.5, 5.5],
      rotation: [-21, 4, -8],
      edge: 2.2,
    },
    trapeziumFacet: { form: 'ellipsoid', op: 'cut', blend: 2.5, centre: [-281, 803.5, 126], radii: [13, 13.4, 15.7] },
    metacarpalFacet: { form: 'ellipsoid', op: 'cut', blend: 1, centre: [-267, 785.5, 127], radii: [12.3, 13, 13] },
    capitateFacet: { form: 'ellipsoid', op: 'cut', blend: 2, centre: [-254, 800, 114], radii: [12, 13.1, 11.1] },
    scaphoidFacet: { form: 'ellipsoid', op: 'cut', blend: 1.5, centre: [-273, 816, 122], radii: [10.7, 12.4, 9] },
    dorsalToe: { form: 'taper', blend: 7.5, from: [-269.5, 801.8, 116.5], to: [-268, 796.8, 112], radii: [2.2, 2.8] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
