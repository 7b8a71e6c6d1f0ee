import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const thirdThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1336, 61],
    rotation: [19, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7, -2], radii: [14.5, 13.1], triangular: [0, 0.16], square: [-0.05, 0] },
    waist: { at: [0, 0, -2], radii: [13.4, 13.1], triangular: [0, 0.17], square: [-0.04, 0] },
    upperRim: { at: [0, 8, -2], radii: [14.6, 13.9], triangular: [0, 0.06], square: [0.01, 0] },
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
    waist: { at: [11, 5, -10.5], radii: [3.4, 6.9], twist: -7 },
    atArch: { at: [11.5, 8.5, -17], radii: [2.9, 6.3], twist: 2 },
  },
  archOutline: {
    midlineAbove: [-4, 4.5, -30, 0.8],
    superiorProcessMedial: [5.5, 6, -24.5, 1.4],
    superiorProcessTipMedial: [9.5, 19.5, -19, 0.8],
    superiorProcessTipLateral: [16, 19, -15.5, 0.8],
    superiorProcessLateral: [17, 12.5, -18, 0.8],
    isthmus: [15, 5.5, -19, 1.7],
    lateral: [18.5, -1.5, -21.5, 1.9],
    inferiorProcessLateral: [16.5, -9, -21, 1.5],
    inferiorProcessTip: [8, -12, -27.5, 2],
    inferiorProcessMedial: [4, -19.5, -33.5, 0.8],
    midlineBelow: [-4, -14.5, -34.5, 2.7],
  },
  archMiddle: {
    superiorFacet: [13, 13.5, -16.5, 2.2],
    lamina: [4, 1.5, -27.5, 2.8],
    inferiorFacet: [12, -7, -24.5, 1.5],
  },
  transverseProcess: {
    root: { at: [11.5, 4.5, -20.5], radii: [4.4, 4.2], twist: 10 },
    neck: { at: [18.5, 5, -23], radii: [5.8, 3.5] },
    shaft: { at: [25.5, 6.5, -26.5], radii: [6.6, 4.1], twist: -1 },
    tip: { at: [30, 5.5, -29.5], radii: [6.2, 3.2], twist: -5 },
  },
  spinousOutline: {
    rootAbove: [-24.5, 2.5, 2.3],
    upper: [-32.5, 0.5, 2.3],
    upperMiddle: [-37, -7.5, 1.5],
    tipAbove: [-43.5, -15, 0.8],
    tip: [-52.5, -25.5, 1.4],
    tipBelow: [-50, -32.5, 0.9],
    lowerMiddle: [-41, -25, 2.5],
    lower: [-34, -19.5, 4.7],
    rootBelow: [-27, -10.5, 4.7],
  },
  spinousMiddle: {
    root: [-29, -6, 5.6],
    middle: [-35.5, -14, 2.8],
    distal: [-41.5, -23.5, 2.3],
  },
  vertebralForamen: {
    below: { at: [0, -15.5, -14.5], radii: [6.9, 4.6] },
    middle: { at: [0, 2, -14.5], radii: [7.6, 5.6] },
    above: { at: [0, 16.5, -14.5], radii: [9.4, 7.8] },
  },
  costalFacets: {
    superior: [23.5, 8, -16],
    inferior: [20.5, -7.5, -15],
    transverse: [30.5, 6, -18.5],
  },
};

export const thirdThoracicVertebra = thoracicVertebra('third-thoracic-vertebra', thirdThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
