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
        posteriorBorderTop: [-18, 0.8, 0, 1.8],
        belowSphenoid: [-13, 4.5, 0, 2.3],
        rostrum: [-7.5, 9.5, 0, 1.5],
        ethmoidBorderBack: [-3, 5.6, 0, 1.2],
        ethmoidBorder: [4, 4.2, 0, 1.2],
        ethmoidBorderTop: [11, 4.4, 0, 1.2],
        septalBorder: [18, 2, 0, 1.2],
        septalBorderFront: [26, -2, 0, 1.2],
        anteriorTip: [36, -5.8, 0, 1.1],
        maxillaryBorder: [30, -8.5, 0, 1.1],
        maxillaryBorderMiddle: [18, -9.5, 0, 1.1],
        palatineBorder: [8, -11, 0, 1],
        posteriorCorner: [2, -11.5, 0, 1],
        choanalBorder: [-4.5, -7.8, 0, 1],
        choanalBorderMiddle: [-11, -4.8, 0, 1],
        choanalBorderHigh: [-17, -2.8, 0, 1.4],
      },
      inner: {
        root: [-13.5, 1, 0, 2.3],
        middle: [0, 0, 0, 1.3],
        front: [16, -3, 0, 1.2],
      },
    },
    ala: {
      form: 'shaft',
      blend: 3,
      mirrored: true,
      wide: [1, 0, 0],
      caps: [1.8, 2.5],
      sections: {
        back: { at: [2.6, 1507, 120], radii: [1.7, 1.1], twist: 25 },
        middle: { at: [2.3, 1509.8, 126], radii: [2.4, 1.2], twist: 20 },
        front: { at: [1.2, 1513.5, 132], radii: [2, 1.3], twist: 15 },
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: false,
    note: 'Authored symmetrical in the mid plane; the specimen’s blade bends some 2 mm to the right, so it is measured by hand and not fitted. About 2 mm thick, as the grid needs; life is thinner.',
  },
};
