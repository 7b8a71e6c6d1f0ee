import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const ninthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1185, 57.5],
    rotation: [-12, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7.5, 0], radii: [18.4, 18.4], triangular: [0, 0.04], square: [-0.05, 0] },
    waist: { at: [0, 1, 0], radii: [15.8, 17.2], triangular: [0, 0.03], square: [-0.05, 0] },
    upperRim: { at: [0, 11, 0], radii: [17.7, 18.1], triangular: [0, 0.06], square: [-0.05, 0] },
  },
  upperEndplate: {
    centre: [0, 17.5, 1],
    radii: [14.5, 5.3, 15],
  },
  lowerEndplate: {
    centre: [0, -14, 2],
    radii: [14.9, 3.8, 15],
  },
  pedicle: {
    atBody: { at: [9.5, 4.5, -5], radii: [3, 3] },
    waist: { at: [11, -2, -10], radii: [5.1, 7.9], twist: -29 },
    atArch: { at: [12, 10.5, -17.5], radii: [4.2, 5.5], twist: 16 },
  },
  archOutline: {
    midlineAbove: [-4, 4, -33.5, 2.6],
    superiorProcessMedial: [5.5, 10.5, -29.5, 0.8],
    superiorProcessTipMedial: [9.5, 22, -27.5, 0.8],
    superiorProcessTipLateral: [16, 23, -24.5, 0.8],
    superiorProcessLateral: [16.5, 13.5, -26.5, 0.8],
    isthmus: [13.5, 9.5, -26, 3.4],
    lateral: [20, 7, -32.5, 1.6],
    inferiorProcessLateral: [19.5, -8.5, -29, 2],
    inferiorProcessTip: [15.5, -15.5, -31.5, 0.8],
    inferiorProcessMedial: [7.5, -11, -36, 1.7],
    midlineBelow: [-4, -13.5, -41, 1.7],
  },
  archMiddle: {
    superiorFacet: [12, 15.5, -24, 3.6],
    lamina: [2, 2, -35, 3.5],
    inferiorFacet: [14, -7, -31.5, 1.7],
  },
  transverseProcess: {
    root: { at: [13, 7.5, -26], radii: [4.5, 5.4], twist: 40 },
    neck: { at: [19.5, 6.5, -30], radii: [5.3, 4.2], twist: 29 },
    shaft: { at: [26, 5.5, -34], radii: [5.4, 5.4], twist: 7 },
    tip: { at: [30.5, 5.5, -38], radii: [4.4, 5.6], twist: -1 },
  },
  spinousOutline: {
    rootAbove: [-32.5, 7, 0.9],
    upper: [-37, 4.5, 2.6],
    upperMiddle: [-43.5, -1, 2.1],
    tipAbove: [-50, -7.5, 0.8],
    tip: [-56.8, -13.5, 0.9],
    tipBelow: [-56.5, -25.5, 0.8],
    lowerMiddle: [-48.5, -18.5, 1.4],
    lower: [-39.5, -14, 5.3],
    rootBelow: [-33.5, -4.5, 7],
  },
  spinousMiddle: {
    root: [-34.5, 1, 4],
    middle: [-42.5, -7.5, 3.8],
    distal: [-51.5, -17, 1.6],
  },
  vertebralForamen: {
    below: { at: [0, -16.5, -16.5], radii: [6, 2.4] },
    middle: { at: [0, 4, -17], radii: [4.6, 2.6] },
    above: { at: [0, 21, -18], radii: [5.9, 4.5] },
  },
  costalFacets: {
    superior: [21.5, 11.5, -8],
    inferior: [22, -10, -8],
    transverse: [34.5, 9.5, -29],
  },
};

export const ninthThoracicVertebra = thoracicVertebra('ninth-thoracic-vertebra', ninthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
