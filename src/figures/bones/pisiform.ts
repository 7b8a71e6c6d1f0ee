import type { BoneFigures } from '../boneFigures.ts';

export const pisiform: BoneFigures = {
  structure: 'pisiform',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [1.8, 1.5],
      sections: {
        proximal: {
          at: [-235.5, 809, 127.1],
          radii: [2.3, 3.1],
          twist: 26,
          triangular: [-0.15, 0.03],
          square: [0.02, -0.02],
        },
        proximalThird: {
          at: [-236.5, 806.5, 128.6],
          radii: [3.1, 4.3],
          twist: 32,
          triangular: [-0.06, 0.02],
          square: [0.05, 0.04],
        },
        distalThird: {
          at: [-237, 804.5, 130.6],
          radii: [3.1, 4.6],
          twist: 25,
          triangular: [-0.05, 0],
          square: [-0.01, 0.05],
        },
        distal: { at: [-237, 803, 132.1], radii: [2.2, 3.2], twist: 40, triangular: [0, 0.14], square: [0, -0.03] },
      },
    },
    triquetrumFacet: { form: 'ellipsoid', op: 'cut', blend: 1, centre: [-232, 808.5, 117], radii: [8.5, 8.5, 7.4] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
