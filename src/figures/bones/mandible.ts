import { type LowerJawFigures, lowerJaw } from '../skull/lowerJaw.ts';

export const mandibleFigures: LowerJawFigures = {
  body: {
    symphysis: { at: [0, 1447.5, 170.5], radii: [10.8, 4.4], twist: -8 },
    incisors: { at: [8.5, 1447.5, 168], radii: [10.3, 4.7], twist: -10 },
    canine: { at: [16, 1448.5, 161.5], radii: [10.6, 5.3], twist: -9 },
    molars: { at: [24.5, 1453.5, 149], radii: [9.6, 6.3], twist: -1 },
    retromolar: { at: [30, 1459.5, 138.5], radii: [10.1, 5.6], twist: 0 },
    rootOfRamus: { at: [34, 1467, 128], radii: [10.2, 4] },
  },
  alveolarPart: {
    symphysis: { at: [0, 1456, 175.2], radii: [3.4, 3.3] },
    canine: { at: [14.3, 1456.5, 167], radii: [4.4, 4.3] },
    molars: { at: [24, 1460.5, 149], radii: [5, 6.2] },
    secondMolar: { at: [30.5, 1466, 135], radii: [5.1, 6.9] },
  },
  mentalProtuberance: { centre: [0, 1442, 170.5], radii: [7.7, 5.9, 5.4] },
  mentalTubercle: { centre: [7.5, 1440, 167.5], radii: [4.6, 3.3, 4.7] },
  ramus: {
    frame: { origin: [40, 1480, 122], u: [-0.2, 0, 0.98], v: [0.12, 1, 0] },
    rim: {
      posteriorBorderHigh: [-16.5, 12, 4.1, 2.5],
      posteriorBorder: [-15.5, 0, 5.1, 2.6],
      aboveAngle: [-13, -10, 5.1, 2.5],
      angle: [-8.5, -17.5, 3, 3],
      lowerBorder: [0, -22.5, 0.3, 1.1],
      atBody: [20, -18, 2.8, 2.6],
      belowAnteriorBorder: [21, -9, 0.3, 1.2],
      anteriorBorderLow: [18, -2, 0, 2.7],
      anteriorBorder: [18.5, 6, -1.3, 2],
      anteriorBorderHigh: [21, 15, -0.9, 1.9],
      coronoidTip: [19, 24, -2.6, 2.2],
      coronoidBack: [14.2, 19, -2.4, 1.7],
      mandibularNotch: [8, 13.3, -1.4, 1.8],
      notchBack: [-3.5, 17, 1.1, 1],
      neckFront: [-11, 23, 1.1, 1],
    },
    inner: {
      middle: [0, 5, 1.4, 3.6],
      aboveBody: [6, -4, 2, 4.5],
      behind: [-6, -6, 2.5, 3.5],
      belowCoronoid: [12, 6, -0.3, 2.3],
      belowNeck: [-8, 12, 1.4, 2.1],
    },
  },
  obliqueLine: {
    ramus: { at: [39, 1482, 140], radii: [1.3, 2] },
    bend: { at: [37, 1473, 140.5], radii: [1.8, 2.8] },
    body: { at: [33.5, 1464.5, 144.5], radii: [1.8, 3] },
  },
  neck: {
    root: { at: [41.5, 1494, 111.5], radii: [8.1, 2.2] },
    middle: { at: [42.5, 1500.5, 107], radii: [5.4, 4.1] },
    head: { at: [43.5, 1507.5, 104.5], radii: [4.6, 6.8] },
  },
  condyle: { centre: [41, 1510.5, 104], radii: [6.8, 4.6, 4.5], rotation: [0, 3, -12] },
  mentalForamen: { from: [24.5, 1450.5, 164], to: [20, 1449.5, 158.5], radii: [1.6, 1] },
  mandibularForamen: { from: [33, 1485, 121.5], to: [35.5, 1481, 118], radii: [0.8, 2.3] },
};

export const mandible = lowerJaw('mandible', mandibleFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Authored symmetrical about the mid plane. The specimen’s jaw is open and toothless: its open position is kept, and the lower teeth (second molar to second molar, textbook sizes) stand apart from the specimen.',
});
