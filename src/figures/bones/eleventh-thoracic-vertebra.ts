import { type ThoracicVertebraFigures, thoracicVertebra } from '../vertebrae/thoracicVertebra.ts';

export const eleventhThoracicVertebraFigures: ThoracicVertebraFigures = {
  placement: {
    origin: [0, 1127, 70.5],
    rotation: [-14, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -8, 0], radii: [20.2, 19.3], triangular: [0, 0.05], square: [-0.05, 0] },
    waist: { at: [0, 1.5, 0], radii: [17.7, 18.2], triangular: [0, 0.04], square: [-0.04, 0] },
    upperRim: { at: [0, 12.5, 0], radii: [19.8, 20.5], triangular: [0, 0.05], square: [-0.05, 0] },
  },
  upperEndplate: {
    centre: [0, 20.5, 1],
    radii: [15.6, 4.8, 16.2],
  },
  lowerEndplate: {
    centre: [0, -12, 0.5],
    radii: [16.6, 2.6, 17.8],
  },
  pedicle: {
    atBody: { at: [12.5, 9.5, -5], radii: [1.9, 3] },
    waist: { at: [13.5, 1, -11], radii: [4.4, 7.5], twist: -9 },
    atArch: { at: [13, 12.5, -20.5], radii: [3.4, 4.2], twist: 18 },
  },
  archOutline: {
    midlineAbove: [-4, 1.5, -36, 1.9],
    superiorProcessMedial: [3.5, 8.5, -30, 0.8],
    superiorProcessTipMedial: [8.5, 21.5, -28, 0.8],
    superiorProcessTipLateral: [16.5, 23, -25.5, 0.8],
    superiorProcessLateral: [18, 13.5, -26, 0.8],
    isthmus: [17, 5.5, -24.5, 5.5],
    lateral: [14.5, 0, -29, 2.1],
    inferiorProcessLateral: [17, -7.5, -29.5, 1.1],
    inferiorProcessTip: [15, -13.5, -31, 1.1],
    inferiorProcessMedial: [5.5, -16, -37.5, 2.9],
    midlineBelow: [-4, -14, -42.5, 1.3],
  },
  archMiddle: {
    superiorFacet: [13, 17.5, -24, 2.7],
    lamina: [2.5, -2.5, -35, 3.6],
    inferiorFacet: [11.5, -8, -32.5, 2.4],
  },
  transverseProcess: {
    root: { at: [13, 4, -27], radii: [3.2, 5.1], twist: 11 },
    neck: { at: [18, 8, -30], radii: [4.1, 4.9], twist: 17 },
    shaft: { at: [20.5, 9.5, -31.5], radii: [3.4, 5.2], twist: 22 },
    tip: { at: [23.5, 8.5, -30.5], radii: [2.9, 4.8], twist: 22 },
  },
  spinousOutline: {
    rootAbove: [-33, 5, 3.3],
    upper: [-38.5, 3.5, 2.5],
    upperMiddle: [-46.5, -2, 0.9],
    tipAbove: [-54, -5.5, 2],
    tip: [-58.6, -8.5, 2.9],
    tipBelow: [-58, -20, 2.6],
    lowerMiddle: [-51, -16, 3.7],
    lower: [-42, -15.5, 6],
    rootBelow: [-35.5, -11, 7.5],
  },
  spinousMiddle: {
    root: [-36, -2, 3.7],
    middle: [-43, -7.5, 3.8],
    distal: [-52, -11.5, 2.4],
  },
  vertebralForamen: {
    below: { at: [0, -17.5, -19.5], radii: [12.3, 5.6] },
    middle: { at: [0, 4.5, -20.5], radii: [8.5, 6.5] },
    above: { at: [0, 23, -22], radii: [7.6, 8.7] },
  },
  costalFacets: {
    superior: [23.5, 8, -11.5],
  },
};

export const eleventhThoracicVertebra = thoracicVertebra(
  'eleventh-thoracic-vertebra',
  eleventhThoracicVertebraFigures,
  {
    from: 'specimen',
    fitted: true,
  },
);
