import { sternalBone } from '../sternum/sternalBone.ts';
import type { HalfPlate } from '../sternum/symmetricPlate.ts';

/** u to the left, v up along the bone, height forward. */
export const manubriumOfSternumFigures: HalfPlate = {
  frame: {
    origin: [0, 1322, 150],
    u: [1, 0, 0],
    v: [0, 0.748, -0.664],
  },
  above: [23.1, -1.1, 9.4],
  side: {
    jugularNotchEdge: [11.9, 27.3, 1.4, 10.1],
    clavicularNotchTop: [17.9, 20.4, 1.3, 11.5],
    clavicularNotch: [26.1, 17, 3.6, 8.8],
    clavicularNotchLow: [23.8, 13.7, 0.3, 6.4],
    lateralCorner: [27.2, 2, -2.1, 5.6],
    firstCostalNotch: [26.2, -2.7, -1.3, 5.4],
    belowFirstNotch: [20.7, -15.5, 0.1, 4.8],
    lowerBorder: [15.4, -27.9, -0.4, 5.6],
    sternalAngleCorner: [12.9, -34.2, 2.3, 7],
  },
  below: [-33.7, 2.8, 6.7],
  midline: {
    upper: [14, 0.7, 11],
    centre: [4, 1.7, 12.2],
    middle: [-6, 2.8, 9.2],
    lower: [-18, 1.8, 8.9],
  },
  beside: {
    upperSide: [10, 12, -0.1, 11.3],
    clavicular: [18, 6, -1.7, 7.8],
    centreSide: [9, 0, 0.2, 9.5],
    lateral: [18, -4, -1.8, 6.3],
    lowerSide: [9, -14, 1, 6.7],
  },
};

export const manubriumOfSternum = sternalBone('manubrium-of-sternum', manubriumOfSternumFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Authored symmetrical about the mid plane.',
});
