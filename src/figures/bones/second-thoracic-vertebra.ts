import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const secondThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1356, 68.5],
    rotation: [20, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -6, -1], radii: [15.2, 11.3], triangular: [0, 0.12] },
    waist: { at: [0, 0.5, -1], radii: [14.8, 11.3], triangular: [0, 0.1], square: [-0.01, 0] },
    upperRim: { at: [0, 8, -0.5], radii: [14.6, 11.3], triangular: [0, 0.06] },
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
    waist: { at: [13, 6.5, -13], radii: [3.5, 6.4], twist: 5 },
    atArch: { at: [13, 6.5, -14], radii: [3.5, 4.7], twist: 6 },
  },
  archOutline: {
    midlineAbove: [-4, 2, -27, 0.8],
    superiorProcessMedial: [6, 5, -22.5, 1.3],
    superiorProcessTipMedial: [12.5, 17.5, -15.5, 0.8],
    superiorProcessTipLateral: [19, 18, -11.5, 0.8],
    superiorProcessLateral: [22, 9.5, -16.5, 0.8],
    isthmus: [12, 7.5, -17, 2.1],
    lateral: [19.5, 3, -19.5, 2.8],
    inferiorProcessLateral: [17, -6.5, -19, 0.9],
    inferiorProcessTip: [8.5, -11, -26.5, 1.9],
    inferiorProcessMedial: [2.5, -17.5, -34.5, 0.8],
    midlineBelow: [-4, -14, -35, 2.9],
  },
  archMiddle: {
    superiorFacet: [15.5, 13.5, -14, 1.7],
    lamina: [4, 0.5, -26, 2.9],
    inferiorFacet: [12, -6, -23, 1.7],
  },
  transverseProcess: {
    root: { at: [13.5, 4, -18], radii: [2.2, 5], twist: 4 },
    neck: { at: [21.5, 7, -20], radii: [4.6, 4.3], twist: -6 },
    shaft: { at: [29, 9, -23.5], radii: [5.8, 4.8], twist: -6 },
    tip: { at: [32.5, 9, -26], radii: [5.1, 3.5], twist: -4 },
  },
  spinousOutline: {
    rootAbove: [-23, 2, 2.3],
    upper: [-31.5, -0.5, 3.1],
    upperMiddle: [-38, -7.5, 2.3],
    tipAbove: [-45.5, -14, 1.1],
    tip: [-51.5, -20.5, 1.3],
    tipBelow: [-48.5, -32.5, 0.8],
    lowerMiddle: [-43, -24, 1.7],
    lower: [-34.5, -17.5, 4.5],
    rootBelow: [-26, -11, 5.2],
  },
  spinousMiddle: {
    root: [-29.5, -6, 6],
    middle: [-36.5, -14, 3.5],
    distal: [-41.5, -23.5, 2],
  },
  vertebralForamen: {
    below: { at: [0, -15.5, -14.5], radii: [7.8, 5.8] },
    middle: { at: [0, 1.5, -14.5], radii: [8.5, 6.6] },
    above: { at: [0, 16, -14.5], radii: [10.3, 8.4] },
  },
  costalFacets: {
    superior: [20.5, 5, -6],
    inferior: [21.5, -6.5, -14.5],
    transverse: [33.5, 9, -14.5],
  },
};

export const secondThoracicVertebra = thoracicVertebra('second-thoracic-vertebra', secondThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
