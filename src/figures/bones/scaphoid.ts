import type { BoneFigures } from '../boneFigures.ts';

export const scaphoid: BoneFigures = {
  structure: 'scaphoid',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [0, 1, 0],
      caps: [2.5, 3],
      sections: {
        proximalPole: {
          at: [-253, 817, 112.5],
          radii: [2.2, 5],
          twist: 42,
          triangular: [0.03, -0.01],
          square: [-0.01, 0.01],
        },
        proximalThird: {
          at: [-256, 816.5, 113],
          radii: [3.5, 6.5],
          twist: 47,
          triangular: [0.05, -0.04],
          square: [-0.02, 0.01],
        },
        waist: {
          at: [-260.5, 816, 114],
          radii: [4.1, 5.9],
          twist: 44,
          triangular: [0.02, -0.03],
          square: [0.01, 0.01],
        },
        distalThird: {
          at: [-264, 815.5, 114.5],
          radii: [4.8, 4.3],
          twist: 40,
          triangular: [0.01, 0],
          square: [0.02, 0.02],
        },
      },
    },
    tubercle: { form: 'taper', blend: 1.5, from: [-268.5, 813.5, 119], to: [-270.5, 815, 119.5], radii: [2.9, 2.6] },
    distalPole: { form: 'taper', blend: 4.5, from: [-267, 814, 116], to: [-266.5, 810.5, 117], radii: [4, 3.3] },
    capitateFacet: { form: 'ellipsoid', op: 'cut', blend: 3, centre: [-257, 806.5, 119], radii: [8.7, 8.9, 10.4] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
