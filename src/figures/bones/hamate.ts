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
          radii: [7, 5.9],
          twist: -11,
          triangular: [-0.06, 0.02],
          square: [-0.06, 0.01],
        },
        distal: {
          at: [-245.5, 798, 115],
          radii: [7.3, 5.8],
          twist: -11,
          triangular: [0.08, 0.1],
          square: [0.01, -0.04],
        },
        middle: {
          at: [-246.5, 800.5, 114.5],
          radii: [6.1, 6.7],
          twist: -3,
          triangular: [-0.02, 0.07],
          square: [-0.07, 0.03],
        },
        proximal: {
          at: [-247, 804.5, 114.5],
          radii: [4.1, 6.5],
          twist: 4,
          triangular: [0.06, -0.07],
          square: [-0.03, 0.06],
        },
        apex: {
          at: [-247.5, 808.5, 115.5],
          radii: [2.2, 3.4],
          twist: 3,
          triangular: [0.07, -0.05],
          square: [0, 0.03],
        },
      },
    },
    hook: {
      form: 'shaft',
      blend: 5,
      wide: [1, 0, 0],
      caps: [2, 1.8],
      sections: {
        root: { at: [-244.5, 798, 118.5], radii: [6.5, 3] },
        waist: { at: [-244.5, 799, 122], radii: [3.7, 3.2] },
        middle: { at: [-244.5, 800.5, 125.5], radii: [1.9, 3.2] },
        tip: { at: [-246, 800, 128], radii: [1.4, 3.1] },
      },
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
