import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const sixthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1266, 46.5],
    rotation: [2, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7.5, 0], radii: [15.1, 17.4], triangular: [0, 0.11], square: [-0.05, 0] },
    waist: { at: [0, 0, 0], radii: [13.4, 16.4], triangular: [0, 0.1], square: [-0.04, 0] },
    upperRim: { at: [0, 9, 0], radii: [14.3, 16.6], triangular: [0, 0.08], square: [0.01, 0] },
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
    waist: { at: [12.5, 1.5, -9.5], radii: [1, 7], twist: -10 },
    atArch: { at: [9.5, 10, -17], radii: [3.2, 6.3], twist: 10 },
  },
  archOutline: {
    midlineAbove: [-4, 5, -28.5, 1.2],
    superiorProcessMedial: [4.5, 9.5, -25, 1.4],
    superiorProcessTipMedial: [9, 22, -21.5, 0.8],
    superiorProcessTipLateral: [17, 21, -19.5, 0.8],
    superiorProcessLateral: [15, 13.5, -22, 0.8],
    isthmus: [13.5, 6.5, -20.5, 2.9],
    lateral: [18, -0.5, -25.5, 1.5],
    inferiorProcessLateral: [15, -11.5, -24, 2.1],
    inferiorProcessTip: [7.5, -14.5, -31.5, 2.2],
    inferiorProcessMedial: [5, -22.5, -35.5, 2.8],
    midlineBelow: [-4, -20.5, -34, 0.8],
  },
  archMiddle: {
    superiorFacet: [12.5, 16, -19.5, 2.2],
    lamina: [3.5, -0.5, -29.5, 3.2],
    inferiorFacet: [14.5, -11.5, -24.5, 1.9],
  },
  transverseProcess: {
    root: { at: [11.5, 6, -23], radii: [5, 4.9], twist: 18 },
    neck: { at: [18, 5.5, -26], radii: [5.5, 3.8], twist: -1 },
    shaft: { at: [25, 6.5, -30], radii: [6.4, 4.2], twist: -14 },
    tip: { at: [32, 6.5, -33.5], radii: [6.4, 3.1], twist: -2 },
  },
  spinousOutline: {
    rootAbove: [-24, 3, 3],
    upper: [-34, 2, 3.8],
    upperMiddle: [-38.5, -7.5, 5.9],
    tipAbove: [-41, -17.5, 3.2],
    tip: [-44, -24.5, 0.8],
    tipBelow: [-43, -36, 1.2],
    lowerMiddle: [-39, -34.5, 4.6],
    lower: [-33.5, -19, 2.3],
    rootBelow: [-29, -10.5, 6],
  },
  spinousMiddle: {
    root: [-28.5, -6.5, 4.7],
    middle: [-35.5, -14, 2.8],
    distal: [-41, -23, 2],
  },
  vertebralForamen: {
    below: { at: [0, -15.5, -14.5], radii: [8.3, 5.7] },
    middle: { at: [0, 2, -14.5], radii: [7.9, 6.2] },
    above: { at: [0, 17.5, -14.5], radii: [9.2, 7.2] },
  },
  costalFacets: {
    superior: [18.5, 8.5, -12.5],
    inferior: [20.5, -8, -13],
    transverse: [31.5, 6.5, -23],
  },
};

export const sixthThoracicVertebra = thoracicVertebra('sixth-thoracic-vertebra', sixthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
