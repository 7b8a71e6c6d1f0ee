import type { BoneFigures } from '../boneFigures.ts';

export const hamate: BoneFigures = {
  structure: 'hamate',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [2, 1.5],
      sections: {
        base: {
          at: [-245.5, 796.5, 115.5],
          radii: [6.6, 5.5],
          twist: -11,
          triangular: [-0.06, 0.02],
          square: [-0.06, 0.01],
        },
        distal: {
          at: [-245.5, 798, 115],
          radii: [6.9, 5.4],
          twist: -11,
          triangular: [0.08, 0.1],
          square: [0.01, -0.04],
        },
        middle: {
          at: [-246.5, 800.5, 114.5],
          radii: [5.6, 6.3],
          twist: -3,
          triangular: [-0.02, 0.07],
          square: [-0.07, 0.03],
        },
        proximal: {
          at: [-247, 804.5, 114.5],
          radii: [3.6, 6.1],
          twist: 4,
          triangular: [0.06, -0.07],
          square: [-0.03, 0.06],
        },
        apex: {
          at: [-247.5, 808.5, 115.5],
          radii: [1.8, 2.9],
          twist: 3,
          triangular: [0.07, -0.05],
          square: [0, 0.03],
        },
      },
    },
    dorsalBase: { form: 'taper', blend: 4, from: [-245, 797.5, 112.5], to: [-243.5, 795, 112.8], radii: [4.5, 2.3] },
    hook: {
      form: 'shaft',
      blend: 5,
      wide: [1, 0, 0],
      caps: [2, 1.8],
      sections: {
        root: { at: [-244.5, 798, 118.5], radii: [6.1, 2.6] },
        waist: { at: [-244.5, 799, 122], radii: [3.3, 2.8] },
        middle: { at: [-244.5, 800.5, 125.5], radii: [1.5, 2.8] },
        tip: { at: [-246, 800, 128], radii: [1, 2.7] },
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
