import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const twelfthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1094, 80],
    rotation: [-14, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7, 0], radii: [21.9, 19.5], triangular: [0, 0.04], square: [-0.03, 0] },
    waist: { at: [0, 4, 0], radii: [17.9, 18.7], triangular: [0, 0.01], square: [0, 0] },
    upperRim: { at: [0, 15.5, 0], radii: [20.1, 21.3], triangular: [0, 0.02], square: [-0.01, 0] },
  },
  upperEndplate: {
    centre: [0, 22.5, 1],
    radii: [16.4, 4.9, 17.1],
  },
  lowerEndplate: {
    centre: [0, -10, -2],
    radii: [17.7, 3.2, 14.7],
  },
  pedicle: {
    atBody: { at: [15, 5, -10.5], radii: [5.6, 10.3] },
    waist: { at: [15.5, 8.5, -17], radii: [4.3, 9.6], twist: 7 },
    atArch: { at: [14.5, 10, -22.5], radii: [2.9, 8], twist: -2 },
  },
  archOutline: {
    midlineAbove: [-4, 2.5, -36.5, 1.1],
    superiorProcessMedial: [5.5, 7, -29.5, 2.6],
    superiorProcessTipMedial: [9, 25, -27, 2],
    superiorProcessTipLateral: [15.5, 25.5, -27.5, 0.9],
    superiorProcessLateral: [16, 14, -29, 2.3],
    isthmus: [15, 7.5, -25, 1.7],
    lateral: [12.5, 0, -30, 5.2],
    inferiorProcessLateral: [11, -4.5, -32.5, 3.8],
    inferiorProcessTip: [12.5, -19, -32.5, 6.5],
    inferiorProcessMedial: [5.5, -13, -36.5, 4.7],
    midlineBelow: [-4, -8.5, -39, 3.8],
  },
  archMiddle: {
    superiorFacet: [12, 15, -25.5, 4.3],
    lamina: [4, -2.5, -32.5, 2.7],
    inferiorFacet: [9, -9, -35, 5.5],
  },
  transverseProcess: {
    root: { at: [13.5, 8.5, -28.5], radii: [4.3, 4.2], twist: 11 },
    neck: { at: [17, 11, -32.5], radii: [4.4, 3.8], twist: 11 },
    shaft: { at: [18.5, 13.5, -37], radii: [3.9, 2.9], twist: 10 },
    tip: { at: [19, 17.5, -39.5], radii: [2.5, 2], twist: 10 },
  },
  lateralTubercle: {
    from: [11.5, 5.5, -32],
    to: [20.5, 8.5, -32],
    radii: [2.2, 2.1],
  },
  spinousOutline: {
    rootAbove: [-33, 4, 6.1],
    upper: [-39.5, 5, 2.1],
    upperMiddle: [-47, 2, 0.8],
    tipAbove: [-54, -2, 0.8],
    tip: [-60.5, -7.5, 2],
    tipBelow: [-60, -16.5, 2.4],
    lowerMiddle: [-52.5, -14, 3.1],
    lower: [-45, -12, 5.1],
    rootBelow: [-36, -11, 9.5],
  },
  spinousMiddle: {
    root: [-36, -2, 5.2],
    middle: [-44, -7.5, 5.5],
    distal: [-53, -9, 2.8],
  },
  vertebralForamen: {
    below: { at: [0, -18, -20.5], radii: [11.5, 7.3] },
    middle: { at: [0, 5, -21.5], radii: [9.6, 7.8] },
    above: { at: [0, 24.5, -23.5], radii: [11, 9] },
  },
  costalFacets: {
    superior: [24, 4, -10],
  },
};

export const twelfthThoracicVertebra = thoracicVertebra('twelfth-thoracic-vertebra', twelfthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
