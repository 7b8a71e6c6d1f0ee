import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const eighthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1212.5, 53],
    rotation: [-10, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7.5, 0], radii: [16.9, 17.6], triangular: [0, 0.07], square: [-0.04, 0] },
    waist: { at: [0, 0.5, 0], radii: [15, 16.8], triangular: [0, 0.02], square: [-0.02, 0] },
    upperRim: { at: [0, 10, 0], radii: [16.3, 17.8], triangular: [0, 0.05], square: [-0.06, 0] },
  },
  upperEndplate: {
    centre: [0, 17.5, 1],
    radii: [14.1, 5.1, 14.6],
  },
  lowerEndplate: {
    centre: [0, -12, 1],
    radii: [14.3, 3.1, 15.4],
  },
  pedicle: {
    atBody: { at: [9, 6, -7], radii: [4.8, 4.3] },
    waist: { at: [10.5, -1.5, -11], radii: [5.5, 8], twist: -33 },
    atArch: { at: [11.5, 9.5, -18], radii: [3.5, 4.6], twist: 9 },
  },
  archOutline: {
    midlineAbove: [-4, 3, -33, 2.7],
    superiorProcessMedial: [5, 11, -29.5, 0.8],
    superiorProcessTipMedial: [9.5, 23.5, -26.5, 0.8],
    superiorProcessTipLateral: [14, 25, -24.5, 0.8],
    superiorProcessLateral: [18, 15.5, -25.5, 0.8],
    isthmus: [12, 10, -24.5, 4],
    lateral: [18.5, 7, -30, 2.1],
    inferiorProcessLateral: [19, -7, -28.0, 1.3],
    inferiorProcessTip: [11.5, -14, -31, 1],
    inferiorProcessMedial: [6, -14.5, -36.5, 1.4],
    midlineBelow: [-4, -17, -41.5, 3.2],
  },
  archMiddle: {
    superiorFacet: [11.5, 15.5, -24, 3.8],
    lamina: [2, 2, -33.5, 2.6],
    inferiorFacet: [13.5, -7, -29.9, 1.3],
  },
  transverseProcess: {
    root: { at: [12, 7.5, -25], radii: [3.5, 5.6], twist: 52 },
    neck: { at: [18, 7, -29.5], radii: [4.9, 3.4], twist: 38 },
    shaft: { at: [25.5, 6, -32.5], radii: [5.8, 4.2], twist: 5 },
    tip: { at: [30.5, 6, -35.5], radii: [6.1, 3.4], twist: -13 },
  },
  spinousOutline: {
    rootAbove: [-33, 5.5, 0.8],
    upper: [-33.5, 5, 4.7],
    upperMiddle: [-42, -3.5, 1.4],
    tipAbove: [-49.5, -12.5, 0.8],
    tip: [-56, -20, 0.8],
    tipBelow: [-54, -29, 1.6],
    lowerMiddle: [-45.5, -22.5, 1.7],
    lower: [-38, -18, 3.5],
    rootBelow: [-33, -10, 6.7],
  },
  spinousMiddle: {
    root: [-33, 1, 4.8],
    middle: [-42, -9, 2.9],
    distal: [-50, -18.5, 1.4],
  },
  vertebralForamen: {
    below: { at: [0, -16.5, -17.5], radii: [6.3, 3.1] },
    middle: { at: [0, 4, -17], radii: [4.5, 4.1] },
    above: { at: [0, 21, -17], radii: [5.3, 6.5] },
  },
  costalFacets: {
    superior: [19.5, 12.5, -14],
    inferior: [21.5, -8, -10.5],
    transverse: [33.5, 12, -30],
  },
};

export const eighthThoracicVertebra = thoracicVertebra('eighth-thoracic-vertebra', eighthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
