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
    [0.6, 1478.5, 181],
    [6.5, 1478.5, 180],
    [12, 1478.8, 177],
    [16.3, 1479, 172.8],
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
        tuberosity: { at: [-21, 1504, 141.5], radii: [14.8, 6.3], twist: -14 },
        behindZygoma: { at: [-22.5, 1504.5, 147.5], radii: [13.4, 9.9], twist: -23 },
        middle: { at: [-22, 1503, 154.5], radii: [13.5, 10.4] },
        canineFossa: { at: [-22, 1500.5, 161], radii: [12.5, 7.2] },
        besideNose: { at: [-18.5, 1500, 168], radii: [11.5, 4] },
      },
    },
    zygomaticProcess: {
      form: 'shaft',
      blend: 9.5,
      wide: [0, 1, 0],
      caps: [4, 2.5],
      sections: {
        root: { at: [-24.5, 1502, 159.5], radii: [8.7, 10.2] },
        middle: { at: [-32, 1500.5, 156.8], radii: [10.5, 7.3] },
        suture: { at: [-38.7, 1503, 153.8], radii: [10, 3.3], twist: 16 },
      },
    },
    frontalProcess: {
      form: 'plate',
      blend: 6,
      frame: FRONTAL_PROCESS,
      rim: {
        frontalSutureBack: [-4.5, 24, 1.9, 1.9],
        frontalSuture: [1, 26.5, 0, 2.3],
        nasalBorderTop: [4.5, 24.5, -2.6, 1.7],
        nasalBorderHigh: [4.9, 17.5, -1.9, 3],
        nasalBorder: [6.7, 10, -0.5, 1.5],
        nasalBorderLow: [10.4, 2, 1.3, 1.3],
        nasalNotchTip: [13, -3, 1.4, 1.3],
        nasalNotch: [6.5, -6.5, 0.7, 1.6],
        nasalNotchMiddle: [1.5, -12, 0, 1.4],
        nasalNotchLow: [-1, -19.5, -2.2, 1.5],
        besideNose: [-9, -22.5, -1, 3],
        canineFossa: [-12, -14, -0.4, 4.8],
        orbitalMargin: [-10, -5, 0.4, 4.7],
        lacrimalBorderLow: [-7, 1, 0, 2.4],
        lacrimalBorder: [-6.8, 9, -0.6, 1.6],
        lacrimalBorderHigh: [-7, 18, 1.1, 1.5],
      },
      inner: {
        high: [-1, 17, -0.3, 2.9],
        middle: [-1, 7, -1.5, 2],
        low: [1, -3, 0.6, 1.5],
      },
    },
    alveolarProcess: {
      form: 'shaft',
      blend: 8,
      wide: [0, 1, 0],
      caps: [3, 4],
      sections: {
        incisors: { at: [-4, 1482.5, 180], radii: [5.5, 4], twist: -8 },
        canine: { at: [-12.7, 1484, 175.8], radii: [7.8, 4.2] },
        premolars: { at: [-18.5, 1484.5, 167.5], radii: [7.8, 4.8] },
        firstMolar: { at: [-22.2, 1485.5, 158.5], radii: [7, 6] },
        secondMolar: { at: [-23.3, 1487, 149.5], radii: [6, 6.3] },
        tuber: { at: [-22.7, 1489, 144], radii: [6, 5.5] },
      },
    },
    palatineProcess: {
      form: 'plate',
      blend: 4,
      frame: PALATE,
      rim: {
        transverseSutureMidline: [-8.5, 7.3, 0.2, 2.2],
        midline: [2, 7.3, -0.1, 3.2],
        incisiveCanal: [9.5, 7.2, -1.6, 6],
        nasalSpineBase: [16.5, 7, -1.5, 2.5],
        behindIncisors: [14, 0, -3.5, 3.6],
        behindCanine: [7, -7, 0, 6.5],
        besidePremolars: [0, -11, 2, 5],
        besideMolars: [-8, -10, 2, 4],
        transverseSuture: [-10, -2, 0.2, 2.3],
      },
      inner: { middle: [-2, 3, -0.2, 1.9], front: [6, 2, -1.5, 3.8], side: [-2, -4, 1, 3.9] },
    },
    anteriorNasalSpine: {
      form: 'taper',
      blend: 2.5,
      from: [-3, 1487.5, 178.5],
      to: [-1.8, 1489.5, 184.5],
      radii: [2.2, 1.2],
    },
    orbitalFloor: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 3,
      centre: [-32.5, 1532.5, 158.5],
      radii: [22, 22.2, 30.7],
      rotation: [10, 0, 15],
    },
    maxillarySinus: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2,
      centre: [-14.5, 1502.5, 152.5],
      radii: [11.5, 9.2, 9],
    },
    infraorbitalForamen: {
      form: 'taper',
      op: 'cut',
      blend: 1,
      from: [-26.5, 1499.5, 171],
      to: [-26, 1502.5, 165],
      radii: [1.9, 1.5],
    },
    ...toothRow(UPPER_TEETH),
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'The upper teeth (central incisor to second molar, textbook sizes) stand where the specimen has empty sockets, and add to its distance; the sockets themselves are filled.',
  },
};
