import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const seventhThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1239.5, 48.5],
    rotation: [-6, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -8, 0], radii: [15.8, 17.5], triangular: [0, 0.05], square: [-0.05, 0] },
    waist: { at: [0, 0, 0], radii: [14.4, 17], triangular: [0, 0.04], square: [-0.04, 0] },
    upperRim: { at: [0, 10, 0.5], radii: [16.1, 17.3], triangular: [0, 0.05], square: [-0.02, 0] },
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
    waist: { at: [11.5, -1.5, -11], radii: [3, 7.7], twist: -12 },
    atArch: { at: [10.5, 10, -17], radii: [3.1, 4.9], twist: 10 },
  },
  archOutline: {
    midlineAbove: [-4, 4, -31.5, 1.8],
    superiorProcessMedial: [4.5, 9.5, -28, 1.4],
    superiorProcessTipMedial: [10, 23, -24, 0.9],
    superiorProcessTipLateral: [16, 22.5, -21, 0.8],
    superiorProcessLateral: [15.5, 13.5, -24.5, 0.8],
    isthmus: [13, 8.5, -23.5, 3.1],
    lateral: [19.5, 0.5, -28, 2],
    inferiorProcessLateral: [17.5, -13, -26.5, 2.1],
    inferiorProcessTip: [6.5, -13.5, -33.5, 1.5],
    inferiorProcessMedial: [4.5, -23.5, -38.5, 2],
    midlineBelow: [-4, -20.5, -36.5, 0.8],
  },
  archMiddle: {
    superiorFacet: [12, 16.5, -22, 3],
    lamina: [3.5, 1, -31.5, 2.8],
    inferiorFacet: [17, -13, -27, 1.7],
  },
  transverseProcess: {
    root: { at: [11.5, 7, -24.5], radii: [5.2, 5.1], twist: 24 },
    neck: { at: [18.5, 6.5, -27.5], radii: [5.7, 3.6], twist: 8 },
    shaft: { at: [26, 7, -30], radii: [5.9, 4.1], twist: -8 },
    tip: { at: [32.5, 7, -33], radii: [4.9, 3.6], twist: -2 },
  },
  spinousOutline: {
    rootAbove: [-27, 4, 3],
    upper: [-34, 2.5, 3.8],
    upperMiddle: [-39, -7, 5.6],
    tipAbove: [-43, -16.5, 3.2],
    tip: [-47, -23.5, 2.5],
    tipBelow: [-42.5, -36.5, 1.8],
    lowerMiddle: [-39, -34.5, 3.8],
    lower: [-34.5, -18.5, 1.7],
    rootBelow: [-31.5, -10, 6.1],
  },
  spinousMiddle: {
    root: [-28.5, -6.5, 4.7],
    middle: [-36, -14, 3],
    distal: [-42, -22, 0.8],
  },
  vertebralForamen: {
    below: { at: [0, -15, -14.5], radii: [6.3, 3.7] },
    middle: { at: [0, 3, -14.5], radii: [5.9, 4.2] },
    above: { at: [0, 18.5, -14.5], radii: [7.7, 5.2] },
  },
  costalFacets: {
    superior: [19, 9.5, -12.5],
    inferior: [20.5, -8.5, -13],
    transverse: [32, 7, -22.5],
  },
};

export const seventhThoracicVertebra = thoracicVertebra('seventh-thoracic-vertebra', seventhThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
