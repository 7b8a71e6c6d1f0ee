import type { BoneFigures } from '../boneFigures.ts';

export const medialCuneiform: BoneFigures = {
  structure: 'medial-cuneiform',
  grid: 0.7,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [1, 1],
      flat: 1.5,
      sections: {
        behind: { at: [-68, 40, 100], radii: [6.7, 11.8], twist: 13, triangular: [-0.01, -0.02], square: [0.1, 0.02] },
        hindThird: {
          at: [-70, 38.5, 111],
          radii: [6.4, 14],
          twist: 23,
          triangular: [0.03, -0.1],
          square: [-0.01, 0.01],
        },
        middle: {
          at: [-73, 37, 116.5],
          radii: [7.9, 14.5],
          twist: 27,
          triangular: [0.01, -0.09],
          square: [-0.01, 0.06],
        },
        foreThird: {
          at: [-74, 36, 119.5],
          radii: [8.4, 14.2],
          twist: 24,
          triangular: [0.09, -0.06],
          square: [-0.04, 0.05],
        },
        before: { at: [-73, 35, 124], radii: [8.1, 12.8], twist: 27, triangular: [0.08, 0], square: [-0.02, 0.04] },
      },
    },
    plantarTubercle: {
      form: 'ellipsoid',
      blend: 9.5,
      centre: [-72.5, 30, 112],
      radii: [4.9, 6.2, 12],
      rotation: [17, -7, -7],
    },
    lateralHollow: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 7.5,
      centre: [-88.5, 38, 115],
      radii: [9.8, 6.8, 12],
      rotation: [32, -6, -21],
    },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 3, centre: [-70.5, 56, 75], radii: [28.8, 29.2, 32.7] },
    metatarsalFacet: { form: 'ellipsoid', op: 'cut', blend: 6, centre: [-74.5, 18.5, 163], radii: [38.8, 37.4, 42.3] },
  },
  provenance: { from: 'specimen', fitted: true },
};
