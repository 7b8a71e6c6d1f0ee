import type { BoneFigures } from '../boneFigures.ts';

export const nasalBone: BoneFigures = {
  structure: 'nasal-bone',
  grid: 0.6,
  genus: 0,
  parts: {
    plate: {
      form: 'plate',
      blend: 0,
      // u forward along the side of the nose, v up the bridge, height outward.
      frame: { origin: [-3.3, 1526, 184], u: [0.4, 0, 0.92], v: [0.1, 0.86, -0.5] },
      rim: {
        frontalSuture: [-4.8, 15.2, 0.4, 2.4],
        internasalSutureHigh: [-2.6, 11, 0.3, 1.6],
        internasalSutureUpper: [-0.8, 7.5, 0, 1],
        internasalSutureMiddle: [1.9, 4, -0.3, 1.5],
        internasalSuture: [6.2, -2, -0.1, 1],
        internasalSutureLow: [8.8, -7.5, 0.7, 1.7],
        lowerBorderMedial: [7.6, -12.5, 1.3, 1.1],
        lowerBorder: [4, -16.2, 0.9, 1],
        lowerBorderLateral: [1.2, -13.5, -0.5, 1.8],
        maxillaryBorderLow: [-0.5, -8, 0, 1.6],
        maxillaryBorder: [-3, -0.5, -0.2, 1.7],
        maxillaryBorderHigh: [-5.5, 5, -0.7, 4.2],
        frontalSutureLateral: [-6.7, 10, 1.3, 3.7],
      },
      inner: {
        root: [-4.2, 8, -0.2, 2.3],
        waist: [-2.8, 4, -0.8, 2.8],
        middle: [0, 0, -0.2, 1.6],
        low: [3.3, -8, 0.5, 1.3],
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'The thin lower part is about 2 mm thick, as the grid needs; life is thinner.',
  },
};
