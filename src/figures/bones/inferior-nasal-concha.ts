import type { BoneFigures } from '../boneFigures.ts';

export const inferiorNasalConcha: BoneFigures = {
  structure: 'inferior-nasal-concha',
  grid: 0.5,
  genus: 0,
  parts: {
    scroll: {
      form: 'plate',
      blend: 0,
      // u forward along the side wall of the nose, v up, height outward from the mid plane.
      frame: { origin: [-9, 1500, 155], u: [0, 0, 1], v: [0.2, 1, 0] },
      rim: {
        posteriorEnd: [-17.3, -8.5, 2.4, 1],
        palatineBorder: [-12.5, -2, 1.7, 1],
        palatineBorderHigh: [-8, 4.3, 1.9, 1],
        maxillaryBorder: [-3, 6, 0.4, 1],
        lacrimalProcess: [4, 8.2, -0.8, 1],
        lacrimalProcessFront: [8.2, 10, 1.9, 1],
        conchalCrest: [11.5, 6.5, 2.7, 1],
        anteriorEnd: [15.8, 2, 4, 1],
        anteriorEndLow: [14.5, -0.8, 1.1, 1.2],
        freeBorderFront: [9, -3.2, -1.1, 1],
        freeBorder: [4, -5.5, -0.9, 1.3],
        freeBorderMiddle: [-1, -7, -1.9, 1],
        freeBorderBack: [-7, -8, -0.7, 1.4],
        freeBorderLow: [-13, -10, 1.6, 2.5],
      },
      inner: {
        back: [-10, -4, 1.3, 1.8],
        middle: [-4, 0, -0.5, 1.3],
        front: [4, 1, -2.5, 1],
        frontLow: [8, -1, -1.3, 1.1],
      },
    },
    maxillaryProcess: {
      form: 'shaft',
      blend: 3,
      wide: [0, 0, 1],
      caps: [1.2, 1],
      sections: {
        root: { at: [-9, 1507, 153], radii: [5.5, 0.9] },
        middle: { at: [-11, 1505, 153.5], radii: [5, 0.9] },
        hook: { at: [-13, 1501.5, 152.5], radii: [3, 0.9] },
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'About 2 mm thick, as the grid needs; life is thinner.',
  },
};
