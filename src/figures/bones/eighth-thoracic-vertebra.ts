import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const eighthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1212.5, 52.5],
    rotation: [-12, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7.5, 0], radii: [16.7, 17.8], triangular: [0, 0.06], square: [-0.04, 0] },
    waist: { at: [0, 0.5, 0], radii: [15.2, 17.1], triangular: [0, 0.05], square: [-0.04, 0] },
    upperRim: { at: [0, 10, 0.5], radii: [16.4, 17.9], triangular: [0, 0.06], square: [-0.05, 0] },
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
    waist: { at: [11.5, -1, -10.5], radii: [4.5, 7.7], twist: -17 },
    atArch: { at: [11.5, 11, -18.5], radii: [3.2, 4.7], twist: 9 },
  },
  archOutline: {
    midlineAbove: [-4, 4, -33, 1.8],
    superiorProcessMedial: [4.5, 10.5, -29, 0.8],
    superiorProcessTipMedial: [10, 24.5, -25.5, 0.8],
    superiorProcessTipLateral: [16, 23, -22.5, 0.8],
    superiorProcessLateral: [16.5, 13.5, -25.5, 0.8],
    isthmus: [12.5, 9.5, -25, 3.1],
    lateral: [19.5, 0.5, -29, 1.9],
    inferiorProcessLateral: [16, -10, -27.5, 1.8],
    inferiorProcessTip: [7, -13.5, -34.5, 1.2],
    inferiorProcessMedial: [4, -24, -38, 1.8],
    midlineBelow: [-4, -20.5, -36, 0.8],
  },
  archMiddle: {
    superiorFacet: [12.5, 16, -23.5, 3.3],
    lamina: [3, 1, -34, 2.8],
    inferiorFacet: [16.5, -12.5, -27.5, 2.6],
  },
  transverseProcess: {
    root: { at: [12, 7.5, -25], radii: [4.6, 5.3], twist: 32 },
    neck: { at: [18.5, 7, -29], radii: [5.2, 3.7], twist: 20 },
    shaft: { at: [25.5, 7, -32], radii: [5.7, 4], twist: -1 },
    tip: { at: [30.5, 6, -35], radii: [5.5, 3.4], twist: -6 },
  },
  spinousOutline: {
    rootAbove: [-30, 4.5, 2.9],
    upper: [-35.5, 3.5, 4.5],
    upperMiddle: [-42, -4, 3.6],
    tipAbove: [-46, -13.5, 1.8],
    tip: [-50, -20.5, 1],
    tipBelow: [-45.5, -37.5, 1.6],
    lowerMiddle: [-38.5, -35, 3.7],
    lower: [-36, -16.5, 1.4],
    rootBelow: [-33.5, -9.5, 6.1],
  },
  spinousMiddle: {
    root: [-28.5, -6.5, 4.9],
    middle: [-36.5, -15.5, 3.3],
    distal: [-42.5, -21.5, 0.8],
  },
  vertebralForamen: {
    below: { at: [0, -15, -14.5], radii: [5.6, 1.7] },
    middle: { at: [0, 3.5, -14.5], radii: [4.8, 2.2] },
    above: { at: [0, 19, -14.5], radii: [6.4, 4.3] },
  },
  costalFacets: {
    superior: [20, 9.5, -13],
    inferior: [21, -8, -13.5],
    transverse: [31, 6.5, -24.5],
  },
};

export const eighthThoracicVertebra = thoracicVertebra('eighth-thoracic-vertebra', eighthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
