import type { BoneFigures, PlateFrame } from '../boneFigures.ts';

/** Origin in the middle of the cheek; u forward to the nose, v up, height outward. */
const CHEEK: PlateFrame = { origin: [-45, 1512, 152], u: [0.7, 0, 0.7], v: [0, 1, 0] };
/** Origin in the lateral wall of the orbit; u backward into the orbit, v up, height toward the eye. */
const ORBITAL_WALL: PlateFrame = { origin: [-43, 1527, 149], u: [0.83, 0, -0.55], v: [0, 1, 0] };

export const zygomaticBone: BoneFigures = {
  structure: 'zygomatic-bone',
  grid: 0.8,
  genus: 0,
  parts: {
    cheek: {
      form: 'plate',
      blend: 0,
      frame: CHEEK,
      rim: {
        frontalSuture: [2.5, 31.5, 6.8, 2.2],
        frontalSutureFront: [4.6, 28, 7, 1.6],
        orbitalMarginHigh: [1.5, 21.5, 5.1, 3.1],
        orbitalMarginLateral: [0.8, 14, 3.8, 1],
        orbitalMarginCorner: [3, 5.5, 3.8, 1],
        orbitalMarginBelow: [9, -1, 3.4, 3],
        maxillaryTip: [18, -5.5, 1.1, 1],
        maxillaryBorder: [14.5, -9.5, 2.5, 1.6],
        maxillaryBorderLow: [9, -14, 2.5, 1.4],
        zygomaticomaxillaryCorner: [0.5, -20.3, 0.2, 2],
        masseterBorder: [-7.5, -13.5, -0.9, 2.2],
        masseterBorderBack: [-16.5, -8, -1.8, 1],
        temporalProcessTip: [-24.3, -4.2, -4.7, 1.8],
        temporalSuture: [-22.5, -1, -2.6, 2.8],
        temporalBorderLow: [-13.5, 2.5, 0, 2],
        temporalNotch: [-8.5, 7, 1.2, 1.1],
        temporalBorder: [-6.5, 14.5, 1.4, 1],
        temporalBorderHigh: [-4, 22, 4.1, 1],
        frontalSutureBack: [-1.5, 29, 5, 1.8],
      },
      inner: {
        lateralOrbit: [-3, 12, 2.8, 1],
        body: [0, -2, 2.1, 3],
        front: [8, -6, 2.9, 2.5],
        low: [0, -13, 1.6, 2.5],
        back: [-12, -3, 0.6, 1.7],
      },
    },
    orbitalWall: {
      form: 'plate',
      blend: 7.5,
      frame: ORBITAL_WALL,
      rim: {
        lateralHigh: [-4, 13, 1.6, 1],
        sphenoidHigh: [0, 10.5, 0, 1.1],
        sphenoidMiddle: [4.3, 6.5, 1.4, 1.5],
        sphenoidLow: [7.5, 1, 0, 1],
        orbitalFissure: [10.3, -3.5, 0, 1],
        fissureLow: [8.5, -8, 1.6, 1],
        maxillarySuture: [1.5, -12.5, 4.8, 1],
        floor: [-4.5, -15.5, 2, 1],
        lateralLow: [-6.5, -10, 0.8, 1.3],
        lateral: [-6.5, 2, 0, 1.8],
      },
      inner: { middle: [1, -2, 0, 1.4] },
    },
    infraorbitalMargin: {
      form: 'shaft',
      blend: 5.5,
      wide: [0, 1, 0],
      caps: [2, 2],
      sections: {
        lateral: { at: [-41.5, 1516, 151.5], radii: [0.8, 3] },
        middle: { at: [-38.5, 1509.5, 157.5], radii: [0.8, 1.8] },
        medial: { at: [-35.5, 1505, 165], radii: [0.8, 0.8] },
      },
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
