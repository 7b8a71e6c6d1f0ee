import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const fifthThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1291, 48],
    rotation: [10, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -7.5, -0.5], radii: [14.5, 16], triangular: [0, 0.13], square: [-0.03, 0] },
    waist: { at: [0, 0.5, -1], radii: [12.6, 15.1], triangular: [0, 0.14], square: [-0.03, 0] },
    upperRim: { at: [0, 9.5, -1], radii: [13.5, 16.7], triangular: [0, 0.05], square: [-0.02, 0] },
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
    waist: { at: [12, 4.5, -8.5], radii: [0.8, 5.7], twist: -3 },
    atArch: { at: [9, 10, -19], radii: [3.9, 7.1], twist: 10 },
  },
  archOutline: {
    midlineAbove: [-4, 4.5, -27, 0.8],
    superiorProcessMedial: [3.5, 9, -23.5, 0.8],
    superiorProcessTipMedial: [9.5, 22, -20, 0.8],
    superiorProcessTipLateral: [16, 21, -17.5, 0.8],
    superiorProcessLateral: [16, 13.5, -20, 0.8],
    isthmus: [14.5, 6.5, -20.5, 2],
    lateral: [19, -3, -24, 1.4],
    inferiorProcessLateral: [16, -12, -23.5, 1.9],
    inferiorProcessTip: [10, -14.5, -29.5, 2.1],
    inferiorProcessMedial: [7, -21, -36.5, 2.7],
    midlineBelow: [-4, -20.5, -31, 0.8],
  },
  archMiddle: {
    superiorFacet: [12.5, 16.5, -18, 2.2],
    lamina: [3.5, 0, -27.5, 3.3],
    inferiorFacet: [12.5, -9, -24, 1.6],
  },
  transverseProcess: {
    root: { at: [13, 6.5, -22.5], radii: [6, 3.6], twist: 16 },
    neck: { at: [19.5, 6, -24.5], radii: [5.9, 3.4], twist: -6 },
    shaft: { at: [26, 5.5, -27.5], radii: [6.3, 4.4], twist: -21 },
    tip: { at: [31.5, 5.5, -30.5], radii: [6, 3.9], twist: -20 },
  },
  spinousOutline: {
    rootAbove: [-22, 3.5, 2.9],
    upper: [-31, 0, 3.4],
    upperMiddle: [-38.5, -8, 4.8],
    tipAbove: [-42.5, -17, 3.3],
    tip: [-47, -24.5, 2.3],
    tipBelow: [-43.5, -33, 1.8],
    lowerMiddle: [-37.5, -31.5, 4.9],
    lower: [-32.5, -21, 0.8],
    rootBelow: [-27, -11.5, 6],
  },
  spinousMiddle: {
    root: [-28.5, -7, 3.9],
    middle: [-35.5, -11.5, 0.8],
    distal: [-41.5, -23, 2.2],
  },
  vertebralForamen: {
    below: { at: [0, -16, -14.5], radii: [7.9, 6.2] },
    middle: { at: [0, 2, -14.5], radii: [7.7, 6.9] },
    above: { at: [0, 17.5, -14.5], radii: [8.8, 8] },
  },
  costalFacets: {
    superior: [18, 9, -13],
    inferior: [19, -7.5, -13.5],
    transverse: [31.5, 5.5, -19.5],
  },
};

export const fifthThoracicVertebra = thoracicVertebra('fifth-thoracic-vertebra', fifthThoracicVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
