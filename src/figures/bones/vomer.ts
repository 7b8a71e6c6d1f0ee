import type { BoneFigures } from '../boneFigures.ts';

export const vomer: BoneFigures = {
  structure: 'vomer',
  grid: 0.6,
  genus: 0,
  parts: {
    blade: {
      form: 'plate',
      blend: 0,
      // In the mid plane: u forward, v up.
      frame: { origin: [0, 1507, 140], u: [0, 0, 1], v: [0, 1, 0] },
      rim: {
        posteriorBorderTop: [-19.5, 0.5, 0, 1],
        belowSphenoid: [-13, 4.5, 0, 1],
        rostrum: [-7.5, 9.5, 0, 1],
        ethmoidBorderBack: [-3, 7.5, 0, 1],
        ethmoidBorder: [4, 6.3, 0, 2],
        ethmoidBorderTop: [11, 6.5, 0, 2.6],
        septalBorder: [18, 2, 0, 4.1],
        septalBorderFront: [26, -2, 0, 4.2],
        anteriorTip: [36, -5.8, 0, 4.1],
        maxillaryBorder: [30, -8.5, 0, 4.1],
        maxillaryBorderMiddle: [18, -9, 0, 3.9],
        palatineBorder: [8, -10.8, 0, 3.5],
        posteriorCorner: [1, -11.5, 0, 2.7],
        choanalBorder: [-5, -7.5, 0, 2.3],
        choanalBorderMiddle: [-11, -4.8, 0, 2],
        choanalBorderHigh: [-18, -3.3, 0, 2.3],
      },
      inner: {
        root: [-14, 1, 0, 1],
        middle: [0, 0, 0, 1.3],
        front: [16, -3, 0, 2.4],
      },
    },
    ala: {
      form: 'shaft',
      blend: 6.5,
      mirrored: true,
      wide: [1, 0, 0],
      caps: [1.5, 2],
      sections: {
        back: { at: [4.5, 1507, 120], radii: [1, 0.8] },
        middle: { at: [4.5, 1510.5, 127.5], radii: [1.4, 0.9], twist: 32 },
        front: { at: [2.5, 1513, 135], radii: [0.8, 2], twist: 13 },
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Authored symmetrical in the mid plane; the specimen’s blade bends about 2 mm to the right. About 2 mm thick, as the grid needs; life is thinner.',
  },
};
