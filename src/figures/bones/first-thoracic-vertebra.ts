import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const firstThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1374, 75],
    rotation: [21, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -5, -1], radii: [15.5, 10.5], square: [0.02, 0] },
    waist: { at: [0, 0.5, -1], radii: [15.3, 10.3], triangular: [0, 0.07], square: [-0.04, 0] },
    upperRim: { at: [0, 5.5, -0.5], radii: [14.9, 10], triangular: [0, 0.09], square: [-0.03, 0] },
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
    waist: { at: [14, 4.5, -11], radii: [2, 5.1], twist: 9 },
    atArch: { at: [14.5, 5.5, -14], radii: [1.8, 3.9], twist: 6 },
  },
  archOutline: {
    midlineAbove: [-4, 0, -25.5, 0.8],
    superiorProcessMedial: [7, 3.5, -20.5, 0.8],
    superiorProcessTipMedial: [15, 14.5, -14.5, 0.8],
    superiorProcessTipLateral: [21, 18, -12, 0.8],
    superiorProcessLateral: [25, 9.5, -17.5, 2],
    isthmus: [12, 5, -17.5, 2.2],
    lateral: [22.5, 3, -16.5, 3.3],
    inferiorProcessLateral: [20, -8.5, -18.5, 0.8],
    inferiorProcessTip: [9, -11.5, -25.5, 2.4],
    inferiorProcessMedial: [3, -17.5, -35, 1.4],
    midlineBelow: [-4, -13, -36, 3.2],
  },
  archMiddle: {
    superiorFacet: [15.5, 14, -14.5, 0.8],
    lamina: [4.5, -1, -24.5, 2.4],
    inferiorFacet: [13.5, -5.5, -21.5, 2],
  },
  transverseProcess: {
    root: { at: [15, 3.5, -15], radii: [3, 5.2], twist: 5 },
    neck: { at: [24.5, 5.5, -17], radii: [4.1, 4.5], twist: -5 },
    shaft: { at: [31.5, 8, -20.5], radii: [3.8, 4.9], twist: -7 },
    tip: { at: [32, 8, -23], radii: [3.1, 1.5], twist: -5 },
  },
  spinousOutline: {
    rootAbove: [-22.5, 1, 2.3],
    upper: [-30, -3, 3],
    upperMiddle: [-37.5, -9, 2.9],
    tipAbove: [-45, -14.5, 1.1],
    tip: [-52, -21, 2],
    tipBelow: [-49.5, -32, 0.8],
    lowerMiddle: [-44.5, -24.5, 1.7],
    lower: [-34.5, -18.5, 5],
    rootBelow: [-25.5, -11, 5.4],
  },
  spinousMiddle: {
    root: [-30, -4, 6.7],
    middle: [-37, -14, 4],
    distal: [-41.5, -23.5, 2.1],
  },
  vertebralForamen: {
    below: { at: [0, -15.5, -14.5], radii: [8.4, 5.9] },
    middle: { at: [0, 1.5, -14.5], radii: [9.2, 6.5] },
    above: { at: [0, 16, -14.5], radii: [10.8, 8] },
  },
  costalFacets: {
    superior: [21.5, 2.5, -6],
    inferior: [27, -6.5, -16],
    transverse: [34, 8, -10],
  },
};

export const firstThoracicVertebra = thoracicVertebra('first-thoracic-vertebra', firstThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
