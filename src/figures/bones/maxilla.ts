import type { BoneFigures, PlateFrame } from '../boneFigures.ts';
import { type ToothRow, toothRow } from '../skull/toothRow.ts';

/** Origin in the middle of the frontal process; u forward, v up, height outward. */
const FRONTAL_PROCESS: PlateFrame = { origin: [-11, 1515, 176], u: [0.45, 0, 0.89], v: [0.25, 1, 0] };
/** Origin on the hard palate; u forward, v to the mid plane, height up. */
const PALATE: PlateFrame = { origin: [-8, 1488, 165], u: [0, 0, 1], v: [1, 0, 0] };
/** Where the upper teeth stand: the middle of the alveolar border. Not fitted, as the specimen has empty sockets. */
const UPPER_TEETH: ToothRow = {
  jaw: 'upper',
  side: 'right',
  upright: [0, -0.995, -0.1],
  border: [
    [0.6, 1478.5, 182],
    [6.5, 1478.5, 181],
    [12, 1478.5, 178],
    [16.5, 1479, 173],
    [19.5, 1480, 167],
    [21.5, 1480.5, 160],
    [22.8, 1481.5, 152],
    [23, 1483, 142.5],
  ],
};

export const maxilla: BoneFigures = {
  structure: 'maxilla',
  grid: 0.9,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [0, 1, 0],
      caps: [4, 3],
      sections: {
        tuberosity: { at: [-20.5, 1502.5, 141.5], radii: [14.5, 6.2], twist: -15 },
        behindZygoma: { at: [-23, 1504, 148], radii: [13.9, 10.1], twist: -15 },
        middle: { at: [-22.5, 1504, 155], radii: [13.4, 10.8] },
        canineFossa: { at: [-22, 1502.5, 162], radii: [11.3, 6.7] },
        besideNose: { at: [-20, 1503.5, 168.5], radii: [10.8, 1.5] },
      },
    },
    zygomaticProcess: {
      form: 'shaft',
      blend: 8,
      wide: [0, 1, 0],
      caps: [4, 2.5],
      sections: {
        root: { at: [-24, 1502, 159.5], radii: [8.8, 10.3] },
        middle: { at: [-32.5, 1500.5, 157], radii: [10.9, 7.6] },
        suture: { at: [-39.5, 1502, 153.5], radii: [12, 3.6], twist: 18 },
      },
    },
    infraorbitalMargin: {
      form: 'shaft',
      blend: 6.5,
      wide: [0, 1, 0],
      caps: [3, 3],
      sections: {
        zygomatic: { at: [-38.5, 1506, 154.5], radii: [3.9, 0.8] },
        middle: { at: [-26.5, 1506, 161], radii: [3, 0.8] },
        medial: { at: [-16.5, 1509, 166], radii: [2.5, 0.8] },
        lacrimalCrest: { at: [-11.5, 1517, 169], radii: [1, 0.8] },
      },
    },
    frontalProcess: {
      form: 'plate',
      blend: 3,
      frame: FRONTAL_PROCESS,
      rim: {
        frontalSutureBack: [-4.5, 24, 2, 1.7],
        frontalSuture: [1, 26.5, 0, 2.4],
        nasalBorderTop: [4.5, 24.5, -2.4, 2],
        nasalBorderHigh: [6.5, 17.5, -1.9, 3],
        nasalBorder: [8.5, 10, -0.5, 1.4],
        nasalBorderLow: [12.5, 2, 1.3, 1],
        nasalNotchTip: [14, -2.5, 1.4, 1.1],
        nasalNotch: [6.5, -6.5, 0.7, 1.4],
        nasalNotchMiddle: [1.5, -12, 0, 1],
        nasalNotchLow: [-1, -19, -2.5, 1],
        besideNose: [-9, -22, -1.7, 3.7],
        canineFossa: [-12, -14, -0.6, 4.7],
        orbitalMargin: [-10, -5, 0.8, 4.1],
        lacrimalBorderLow: [-7.5, 1, 0, 1.7],
        lacrimalBorder: [-7.5, 9, -0.4, 1.2],
        lacrimalBorderHigh: [-7, 18, 1.1, 1.6],
      },
      inner: {
        high: [-1, 17, -0.4, 2.9],
        middle: [-1, 7, -1.4, 2],
        low: [1, -3, 0.5, 1.6],
      },
    },
    alveolarProcess: {
      form: 'shaft',
      blend: 8.5,
      wide: [0, 1, 0],
      caps: [3, 4],
      sections: {
        incisors: { at: [-4.5, 1480, 180], radii: [3.5, 3.5], twist: 0 },
        canine: { at: [-15, 1481.5, 177.5], radii: [5, 1.5] },
        premolars: { at: [-21.5, 1482.5, 169.5], radii: [5.1, 2] },
        firstMolar: { at: [-24.5, 1483.5, 159], radii: [4.5, 3.8] },
        secondMolar: { at: [-24, 1485, 149.5], radii: [4, 6.4] },
        tuber: { at: [-22, 1487, 146], radii: [4, 8] },
      },
    },
    palatineProcess: {
      form: 'plate',
      blend: 7,
      frame: PALATE,
      rim: {
        transverseSutureMidline: [-8.5, 7.3, 0.3, 2.5],
        midline: [2, 7.3, 0.2, 3.4],
        incisiveCanal: [9.5, 7.2, -1.6, 4.4],
        nasalSpineBase: [16.5, 7, -1.6, 1],
        behindIncisors: [14, 0, 0.3, 1],
        behindCanine: [7, -7, -3.1, 8],
        besidePremolars: [0, -11, -2, 7],
        besideMolars: [-8, -10, -2, 6],
        transverseSuture: [-10, -2, -0.1, 2.6],
      },
      inner: { middle: [-2, 3, -0.7, 1.6], front: [6, 2, -1.2, 4.1], side: [-2, -4, 1.6, 3.8] },
    },
    anteriorNasalSpine: {
      form: 'taper',
      blend: 5.5,
      from: [-5.5, 1490.5, 176.5],
      to: [-2, 1489.5, 183],
      radii: [0.8, 0.8],
    },
    orbitalFloor: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 3,
      centre: [-33, 1531.5, 160],
      radii: [22.3, 22, 29],
      rotation: [4, 0, 14],
    },
    maxillarySinus: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 6,
      centre: [-18, 1503.5, 152],
      radii: [8.7, 8.8, 7.4],
    },
    infraorbitalForamen: {
      form: 'taper',
      op: 'cut',
      blend: 5.5,
      from: [-27.5, 1500.5, 167.5],
      to: [-26, 1502, 159.5],
      radii: [1.9, 1.2],
    },
    ...toothRow(UPPER_TEETH),
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'The upper teeth (central incisor to second molar, textbook sizes) stand where the specimen has empty sockets, and add to its distance; the sockets themselves are filled.',
  },
};
