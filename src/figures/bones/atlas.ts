import type { BoneFigures } from '../boneFigures.ts';

/** Written about the middle of the ring, symmetric about the mid plane; paired parts on x ≥ 0. */
export const atlas: BoneFigures = {
  structure: 'atlas',
  placement: { origin: [0, 1480, 80], rotation: [0, 0, 0] },
  grid: 0.6,
  genus: 3,
  parts: {
    lateralMass: {
      form: 'shaft',
      blend: 0,
      mirrored: true,
      wide: [1, 0, 0],
      caps: [2, 2],
      sections: {
        behind: { at: [19.5, 3.5, -5], radii: [4.8, 5.4], square: [-0.02, 0] },
        middle: { at: [19, 1, 1.5], radii: [6.6, 9.3], square: [-0.07, 0] },
        before: { at: [17, 0.5, 7], radii: [7.6, 9.9], square: [-0.02, 0] },
        front: { at: [17, 0.5, 10.5], radii: [7.8, 6.9], square: [0, 0] },
      },
    },
    anteriorArch: {
      form: 'shaft',
      blend: 3,
      mirrored: true,
      wide: [0, 1, 0],
      caps: [0.5, 3],
      sections: {
        middle: { at: [0, 0, 17.4], radii: [4.4, 2.2] },
        beside: { at: [5.5, 1, 15.5], radii: [4.8, 1.7] },
        lateral: { at: [11.5, 1.5, 13], radii: [5.9, 1.9] },
        atMass: { at: [17, 3.5, 10], radii: [6.5, 3] },
      },
    },
    anteriorTubercle: { form: 'ellipsoid', blend: 2, centre: [0, -1.5, 18], radii: [3.2, 3, 2] },
    posteriorArch: {
      form: 'shaft',
      blend: 3,
      mirrored: true,
      wide: [0, 1, 0],
      caps: [0.5, 3],
      sections: {
        middle: { at: [0, -2.5, -21.5], radii: [4.4, 2.8] },
        beside: { at: [7, -2.5, -20], radii: [4.2, 3.1] },
        lateral: { at: [13, -2, -16], radii: [3.2, 3.2] },
        groove: { at: [19, -1, -10.5], radii: [2.5, 3.8] },
        atMass: { at: [22.5, 0, -3.5], radii: [2.5, 4.1] },
      },
    },
    posteriorTubercle: { form: 'ellipsoid', blend: 3, centre: [0, -3, -23.3], radii: [4, 3.2, 2.5] },
    // Seen from above: z, x, y of its middle surface and half its thickness.
    transverseProcess: {
      form: 'plate',
      blend: 2,
      mirrored: true,
      frame: { origin: [0, 0, 0], u: [0, 0, 1], v: [1, 0, 0] },
      rim: {
        frontRoot: [12, 21, 4, 2.3],
        frontBar: [10, 29.5, 0.5, 1.9],
        frontTip: [8, 36, -1.5, 3],
        tipBefore: [6.5, 40, -5, 2.5],
        tipBehind: [0.5, 41.5, -3.5, 3.3],
        backTip: [-1, 37.5, 0, 2.3],
        backBar: [-4.5, 29.5, -1.5, 1.9],
        backRoot: [-4.5, 24, -2, 1.9],
      },
      holes: {
        foramen: {
          front: [8, 26.5, 0.5, 1.9],
          lateral: [5.5, 33.5, -3, 2.2],
          behind: [-1.5, 29.5, -2.5, 1.9],
          medial: [1.5, 24.5, 0, 1.5],
        },
      },
    },
    superiorFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 1,
      mirrored: true,
      centre: [13.5, 15, 2.5],
      radii: [10.5, 10.4, 13],
      rotation: [0, -23, 0],
    },
    inferiorFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 1,
      mirrored: true,
      centre: [8, -23.5, 2.5],
      radii: [21.7, 20.6, 19],
    },
    grooveForVertebralArtery: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 1.5,
      mirrored: true,
      centre: [20, 5, -12.5],
      radii: [5.9, 4.8, 1.9],
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
