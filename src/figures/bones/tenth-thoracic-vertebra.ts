import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const tenthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1156, 63],
    rotation: [-13, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7.5, 0], radii: [19.3, 19.2], triangular: [0, 0.03], square: [-0.04, 0] },
    waist: { at: [0, 2, 0], radii: [16.7, 17.8], triangular: [0, 0.03], square: [-0.03, 0] },
    upperRim: { at: [0, 12, 0], radii: [18.6, 18.8], triangular: [0, 0.05], square: [-0.05, 0] },
  },
  upperEndplate: {
    centre: [0, 19, 1],
    radii: [14.9, 4.6, 15.5],
  },
  lowerEndplate: {
    centre: [0, -12, -1],
    radii: [15.6, 4.2, 16.7],
  },
  pedicle: {
    atBody: { at: [11, 7.5, -6.5], radii: [4.7, 3] },
    waist: { at: [12, 0.5, -11.5], radii: [5.7, 7.5], twist: -21 },
    atArch: { at: [11.5, 13, -20], radii: [3.2, 4.6], twist: 18 },
  },
  archOutline: {
    midlineAbove: [-4, 1, -35, 3.6],
    superiorProcessMedial: [5.5, 10.5, -29, 0.8],
    superiorProcessTipMedial: [10, 24.5, -26.5, 0.8],
    superiorProcessTipLateral: [17.5, 23.5, -25, 0.8],
    superiorProcessLateral: [19, 13, -27.3, 0.8],
    isthmus: [14.5, 7.5, -27, 3.6],
    lateral: [22, 7.5, -34.5, 0.8],
    inferiorProcessLateral: [18.5, -9.5, -27.5, 1.1],
    inferiorProcessTip: [13, -15.5, -29, 0.9],
    inferiorProcessMedial: [8, -14.5, -33, 1.9],
    midlineBelow: [-4, -17.5, -42, 2.3],
  },
  archMiddle: {
    superiorFacet: [13, 18, -24.5, 3],
    lamina: [1, -1, -35, 2.8],
    inferiorFacet: [15, -8, -29.5, 2],
  },
  transverseProcess: {
    root: { at: [13.5, 6.5, -26], radii: [4.5, 6.1], twist: 41 },
    neck: { at: [20, 5.5, -29.5], radii: [5.7, 4], twist: 36 },
    shaft: { at: [27, 4, -33], radii: [5.8, 4.7], twist: 19 },
    tip: { at: [31.5, 3, -35.5], radii: [5.3, 4.3], twist: 11 },
  },
  spinousOutline: {
    rootAbove: [-32.5, 5.5, 1],
    upper: [-37, 3, 4],
    upperMiddle: [-43.5, -1, 1.5],
    tipAbove: [-50, -8.5, 0.8],
    tip: [-56.5, -14, 0.8],
    tipBelow: [-56.5, -26.5, 1],
    lowerMiddle: [-48.5, -20.5, 0.8],
    lower: [-39.5, -15.5, 5],
    rootBelow: [-33.5, -6, 6.7],
  },
  spinousMiddle: {
    root: [-34.5, 0, 3],
    middle: [-42.5, -8.5, 3],
    distal: [-51.5, -17.5, 1.7],
  },
  vertebralForamen: {
    below: { at: [0, -17, -18], radii: [9.2, 4.1] },
    middle: { at: [0, 4, -18], radii: [6.2, 4] },
    above: { at: [0, 22, -19], radii: [6, 5.5] },
  },
  costalFacets: {
    superior: [22.5, 12, -8],
    transverse: [35.5, 10, -29],
  },
};

export const tenthThoracicVertebra = thoracicVertebra('tenth-thoracic-vertebra', tenthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
