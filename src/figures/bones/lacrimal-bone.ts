import type { BoneFigures } from '../boneFigures.ts';

export const lacrimalBone: BoneFigures = {
  structure: 'lacrimal-bone',
  grid: 0.6,
  genus: 0,
  parts: {
    plate: {
      form: 'plate',
      blend: 0,
      // u forward in the wall of the orbit, v up, height toward the nose.
      frame: { origin: [-11, 1522, 164.5], u: [0.28, 0, 0.96], v: [0.15, 1, 0] },
      rim: {
        frontalBorder: [3.6, 11, 2.2, 1],
        anteriorBorderHigh: [5.3, 7.5, 1.1, 1.4],
        anteriorBorder: [5, 2, -0.2, 3.3],
        anteriorBorderLow: [4.3, -3, 0, 2.1],
        hamulusFront: [3.2, -8, -1.1, 1.8],
        nasolacrimalEdge: [0.5, -11.5, -1.6, 1],
        conchalBorder: [-3.5, -11.8, 1.2, 1],
        maxillaryBorder: [-6.3, -8.5, 1.2, 3.2],
        posteriorBorderLow: [-7, -3, 0.7, 1.7],
        posteriorBorder: [-7.2, 2, -0.6, 1.3],
        posteriorBorderHigh: [-5, 6.5, 0.2, 1],
        ethmoidCorner: [-2.5, 9.6, 0.3, 1.3],
        frontalBorderBack: [1.5, 10, 2.4, 1],
      },
      inner: {
        lacrimalCrest: [-2, 0, 0.3, 2.3],
        lacrimalFossa: [3, 1, 0.4, 1.8],
        orbitalFace: [0, 6, 2, 1],
        low: [-2, -6, -0.1, 2],
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'About 2 mm thick at the least, as the grid needs; life is paper-thin.',
  },
};
