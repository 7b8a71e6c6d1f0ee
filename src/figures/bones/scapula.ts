import type { BoneFigures, PlateFrame } from '../boneFigures.ts';

/** Origin at the root of the spine on the medial border; u to the glenoid, v up the medial border, w backward. */
const BLADE: PlateFrame = { origin: [-60, 1313, 3], u: [-70, 2, 47], v: [12, 150, 22] };
/** The same origin and u; v backward from the blade, w down. */
const SPINE: PlateFrame = { origin: [-60, 1313, 3], u: [-70, 2, 47], v: [-0.53, 0.21, -0.82] };

export const scapula: BoneFigures = {
  structure: 'scapula',
  grid: 1,
  genus: 0,
  parts: {
    blade: {
      form: 'plate',
      blend: 0.5,
      frame: BLADE,
      rim: {
        superiorAngle: [27.6, 39, 0, 1.6],
        superiorBorder: [60.9, 22.7, -9.8, 1],
        suprascapularNotch: [68.6, 16.8, -7.7, 1.7],
        neckTop: [85, 16.1, -8.8, 1],
        supraglenoidTubercle: [99.6, 23.8, -5.3, 11.5],
        infraglenoidTubercle: [103.4, -7.8, -1.7, 9.4],
        lateralBorderHigh: [86.5, -25.3, 0.3, 7.1],
        lateralBorderMiddle: [61.7, -59.4, 5.6, 6.3],
        lateralBorderLow: [49.8, -76, 5.4, 3.4],
        teresMajorProcess: [43.2, -91.8, 5.2, 3.1],
        teresMajorProcessLow: [37.9, -103.2, 3.6, 1],
        inferiorAngle: [21.4, -113.2, 3.4, 3.8],
        medialBorderLow: [0.6, -81.7, 4.2, 1.1],
        medialBorderMiddle: [-3.9, -56.6, 3.5, 1.7],
        medialBorderHigh: [-4.2, -29.6, -0.6, 1.5],
        rootOfSpine: [-1.6, -4.4, 1.4, 1],
        medialBorderAboveSpine: [14.4, 27.7, 0.6, 1.9],
      },
      inner: {
        infraspinousFossa: [34.2, -21.7, 5.7, 1.2],
        infraspinousFossaLateral: [62.1, -13.4, 3.6, 1],
        infraspinousFossaLow: [20, -60.2, 6, 1],
        lateralPillarHigh: [73.9, -25.1, -1.3, 3.1],
        lateralPillarLow: [60.1, -46.6, 3.8, 2.7],
        aboveInferiorAngle: [24.5, -95.9, 5.5, 3.4],
        supraspinousFossa: [32.3, 22.8, -2.1, 1.3],
        supraspinousFossaLateral: [64.7, 7.4, 2.2, 1.3],
      },
    },
    spine: {
      form: 'plate',
      blend: 10,
      frame: SPINE,
      rim: {
        root: [1.6, 2, -1.3, 9],
        crestMedial: [16.6, 10, -4.2, 3.7],
        crestMiddle: [49, 25.2, -13.9, 1.2],
        crestLateral: [67.6, 26.1, -18.9, 2.2],
        acromialBase: [84.6, 28, -20.5, 6.6],
        freeBorder: [87.6, 23.6, -17.5, 2.4],
        spinoglenoidNotch: [83, 10.3, -7.6, 3.6],
        baseLateral: [61.3, 1.5, -6.5, 1],
        baseMedial: [14.9, 4.9, -8.5, 6.5],
      },
      inner: { middleMedial: [38.3, 9.8, -6, 2.2], middleLateral: [64.9, 7, -4.4, 1.8] },
    },
    crest: {
      form: 'shaft',
      blend: 6.5,
      wide: [0, 1, 0],
      caps: [4, 4],
      sections: {
        root: { at: [-71, 1316, 4], radii: [1.2, 1.7] },
        medial: { at: [-83.5, 1317.5, 2.5], radii: [2.7, 1.7] },
        middle: { at: [-98.5, 1322, 6], radii: [4.4, 2.9] },
        lateral: { at: [-115, 1334, 14], radii: [2.5, 1.8] },
        acromialEnd: { at: [-144, 1346, 31.5], radii: [4.6, 3.1] },
      },
    },
    neck: {
      form: 'shaft',
      blend: 12,
      wide: [0, 1, 0],
      caps: [8, 3],
      sections: {
        medial: { at: [-125.5, 1320.5, 43.5], radii: [4.3, 2.2], twist: 20 },
        surgicalNeck: { at: [-136, 1319, 55], radii: [13.7, 8.3], twist: 4 },
        glenoidRim: { at: [-147.5, 1318.5, 64], radii: [14.1, 16], twist: -10 },
      },
    },
    coracoid: {
      form: 'shaft',
      blend: 12,
      wide: [1, 0, 0],
      caps: [6, 5],
      sections: {
        base: { at: [-129.5, 1331, 59.5], radii: [9.6, 6.5], twist: -11 },
        root: { at: [-120.5, 1338.5, 66.5], radii: [11.7, 7.8], twist: 13 },
        bend: { at: [-121.5, 1341.5, 76], radii: [5.9, 7.9], twist: 34 },
        tip: { at: [-132.5, 1337, 94.5], radii: [4.7, 5.5], twist: 28 },
      },
    },
    acromion: {
      form: 'shaft',
      blend: 5,
      wide: [1, 0.3, 0],
      caps: [5, 9],
      sections: {
        base: { at: [-141.5, 1341.5, 32.5], radii: [5.6, 7.2] },
        angle: { at: [-153.5, 1347, 40.5], radii: [12.8, 5.4], twist: -11 },
        middle: { at: [-157.5, 1352, 50], radii: [11.8, 5.1], twist: -18 },
        tip: { at: [-157.5, 1354, 67.5], radii: [11.3, 5.4] },
      },
    },
    glenoidCavity: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 7,
      centre: [-159, 1329.5, 74.5],
      radii: [19.5, 27.2, 26.9],
      rotation: [-9, 8, 30],
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
