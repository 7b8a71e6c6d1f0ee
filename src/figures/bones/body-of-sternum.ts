import { sternalBone } from '../sternum/sternalBone.ts';
import type { HalfPlate } from '../sternum/symmetricPlate.ts';

/** u to the left, v up along the bone, height forward. */
export const bodyOfSternumFigures: HalfPlate = {
  frame: {
    origin: [0, 1243, 186.5],
    u: [1, 0, 0],
    v: [0, 0.968, -0.251],
  },
  above: [58.2, 1.9, 9.5],
  side: {
    secondCostalNotch: [12, 55.7, -0.2, 11.5],
    firstSternebra: [16.2, 47.4, -1.5, 6.7],
    aboveThird: [17.1, 37.1, -1.1, 8.4],
    thirdCostalNotch: [17.9, 24.5, -0.9, 10.7],
    secondSternebra: [20.3, 13.5, -0.5, 6.2],
    fourthCostalNotch: [18.1, 1.5, -0.8, 11.2],
    thirdSternebra: [18.9, -4.1, -2, 8.5],
    fifthCostalNotch: [22.4, -15.9, 0, 6.4],
    fourthSternebra: [20.8, -26.5, -0.2, 9.9],
    sixthCostalNotch: [21.7, -35.8, 0.9, 8.7],
    seventhCostalNotch: [17.6, -45.3, 1.1, 10.5],
    xiphoidCorner: [14.3, -53.6, 0, 10.8],
  },
  below: [-55.6, 0.5, 9.3],
  midline: {
    upper: [44, -1.3, 6.5],
    second: [26, 1.1, 9.1],
    third: [6, 0.8, 8.8],
    fourth: [-16, 0.7, 8.4],
    lower: [-36, 0, 8.4],
    end: [-50, -1, 9.1],
  },
  beside: {
    upperSide: [8, 36, -0.4, 7.6],
    secondSide: [10, 14, 0, 7.4],
    thirdSide: [11, -6, -0.2, 7.4],
    fourthSide: [12, -28, 1.2, 7.8],
    lowSide: [9, -46, 0.1, 7.8],
  },
};

export const bodyOfSternum = sternalBone('body-of-sternum', bodyOfSternumFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Authored symmetrical about the mid plane.',
});
