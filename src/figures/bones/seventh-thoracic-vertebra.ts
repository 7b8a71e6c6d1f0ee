import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const seventhThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1239.5, 49],
    rotation: [-4, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -8, 0], radii: [15.6, 17.1], triangular: [0, 0.05], square: [-0.04, 0] },
    waist: { at: [0, 0, 0], radii: [14.1, 16.3], triangular: [0, 0.03], square: [-0.02, 0] },
    upperRim: { at: [0, 9.5, 0], radii: [16.2, 16.7], triangular: [0, 0.06], square: [-0.03, 0] },
  },
  upperEndplate: {
    centre: [0, 18.5, 1],
    radii: [14.1, 5.1, 14.6],
  },
  lowerEndplate: {
    centre: [0, -12, 5],
    radii: [16.8, 3.8, 17.3],
  },
  pedicle: {
    atBody: { at: [9.5, 8, -10], radii: [4.1, 4.2] },
    waist: { at: [10, -2.5, -12], radii: [4.5, 7.6], twist: -31 },
    atArch: { at: [11, 9.5, -17], radii: [3.4, 4], twist: 9 },
  },
  archOutline: {
    midlineAbove: [-4, 3.5, -34, 1],
    superiorProcessMedial: [4, 10, -28.5, 0.8],
    superiorProcessTipMedial: [8.5, 22.5, -26.5, 0.8],
    superiorProcessTipLateral: [16, 24, -22.5, 0.8],
    superiorProcessLateral: [17.5, 13, -25, 0.8],
    isthmus: [11, 10, -25, 3.2],
    lateral: [20, 4.5, -29, 1.6],
    inferiorProcessLateral: [20, -9.5, -27, 1.2],
    inferiorProcessTip: [15, -14.5, -29, 0.8],
    inferiorProcessMedial: [7.5, -15.5, -33.5, 0.8],
    midlineBelow: [-4, -21, -38, 1.7],
  },
  archMiddle: {
    superiorFacet: [11.5, 16, -23, 2.8],
    lamina: [2, 2, -32.5, 2.6],
    inferiorFacet: [13.5, -7.5, -29.5, 1.5],
  },
  transverseProcess: {
    root: { at: [11.5, 7, -24], radii: [4, 5.5], twist: 59 },
    neck: { at: [18, 7, -28.5], radii: [4.6, 4.1], twist: 35 },
    shaft: { at: [26.5, 6.5, -31], radii: [5.5, 4.7], twist: -9 },
    tip: { at: [32.5, 7, -34], radii: [5.7, 3.8], twist: -30 },
  },
  spinousOutline: {
    rootAbove: [-28, 5, 1.9],
    upper: [-33.5, 2, 1],
    upperMiddle: [-37.5, -3.5, 3.3],
    tipAbove: [-43.5, -16, 0.8],
    tip: [-48, -23, 1],
    tipBelow: [-44.5, -33, 1.3],
    lowerMiddle: [-39.5, -28, 1.9],
    lower: [-35.5, -21.5, 5.6],
    rootBelow: [-32, -11.5, 8.8],
  },
  spinousMiddle: {
    root: [-32, -3, 6.5],
    middle: [-36.5, -13, 4.8],
    distal: [-43, -22.5, 1.3],
  },
  vertebralForamen: {
    below: { at: [0, -17, -18.5], radii: [7.3, 5.4] },
    middle: { at: [0, 4, -17.5], radii: [6.8, 5.3] },
    above: { at: [0, 22, -17.5], radii: [8.6, 6.3] },
  },
  costalFacets: {
    superior: [20, 12.5, -13.5],
    inferior: [20.5, -9, -11.5],
    transverse: [34, 11, -26.5],
  },
};

export const seventhThoracicVertebra = thoracicVertebra('seventh-thoracic-vertebra', seventhThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
