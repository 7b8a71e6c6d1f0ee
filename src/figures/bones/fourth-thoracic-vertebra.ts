import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const fourthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1315, 53],
    rotation: [17, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -6.5, -2], radii: [14.7, 15.7], triangular: [0, 0.12], square: [-0.04, 0] },
    waist: { at: [0, 1, -2], radii: [12.6, 14.6], triangular: [0, 0.13], square: [-0.02, 0] },
    upperRim: { at: [0, 9, -2], radii: [13.4, 15.1], triangular: [0, 0.06] },
  },
  upperEndplate: {
    centre: [0, 14, 2],
    radii: [14, 5, 14],
  },
  lowerEndplate: {
    centre: [0, -12, 2],
    radii: [14, 5, 14],
  },
  pedicle: {
    atBody: { at: [10.5, 4.5, -5], radii: [3, 4] },
    waist: { at: [11.5, 6.5, -13], radii: [2.1, 6.2], twist: 2 },
    atArch: { at: [10.5, 7, -18.5], radii: [2.9, 6.1], twist: 1 },
  },
  archOutline: {
    midlineAbove: [-4, 5.5, -25.5, 0.8],
    superiorProcessMedial: [5.5, 11.5, -21, 0.8],
    superiorProcessTipMedial: [8.5, 21, -18.5, 1],
    superiorProcessTipLateral: [14.5, 20, -17, 0.8],
    superiorProcessLateral: [17, 14.5, -17, 0.9],
    isthmus: [15.5, 6.5, -20, 1.6],
    lateral: [18, -3.5, -22, 1.7],
    inferiorProcessLateral: [15.5, -10.5, -22.5, 1.4],
    inferiorProcessTip: [8.5, -12, -27, 2],
    inferiorProcessMedial: [4.5, -15, -31, 1.8],
    midlineBelow: [-4, -15.5, -32, 2.1],
  },
  archMiddle: {
    superiorFacet: [12.5, 14, -17.5, 1.8],
    lamina: [6.5, -1.5, -26.5, 2.9],
    inferiorFacet: [12, -7, -25, 1.6],
  },
  transverseProcess: {
    root: { at: [14, 3.5, -22], radii: [5.3, 3], twist: 5 },
    neck: { at: [19.5, 4.5, -23.5], radii: [5.5, 3], twist: -4 },
    shaft: { at: [25.5, 5.5, -26], radii: [6.5, 3.6], twist: -11 },
    tip: { at: [31, 6.5, -28.5], radii: [6.9, 3.4], twist: -14 },
  },
  spinousOutline: {
    rootAbove: [-24.5, 4, 2],
    upper: [-32, 0, 2],
    upperMiddle: [-38, -7, 1],
    tipAbove: [-41.5, -17.5, 1.2],
    tip: [-47.5, -24, 0.9],
    tipBelow: [-44, -30.5, 0.9],
    lowerMiddle: [-37.5, -28, 1],
    lower: [-33, -19, 3.9],
    rootBelow: [-27, -11, 4.4],
  },
  spinousMiddle: {
    root: [-30.5, -6.5, 6.3],
    middle: [-36, -14, 3.4],
    distal: [-41, -23, 1.7],
  },
  vertebralForamen: {
    below: { at: [0, -16, -14.5], radii: [8.6, 5.9] },
    middle: { at: [0, 2, -14.5], radii: [8.1, 6.6] },
    above: { at: [0, 17.5, -14.5], radii: [7.9, 7.9] },
  },
  costalFacets: {
    superior: [20.5, 8.5, -15],
    inferior: [19, -6.5, -14.5],
    transverse: [31, 6, -18.5],
  },
};

export const fourthThoracicVertebra = thoracicVertebra('fourth-thoracic-vertebra', fourthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
