import { type CervicalVertebraFigures, cervicalVertebra } from '../vertebrae/cervicalVertebra.ts';

export const seventhCervicalVertebraFigures: CervicalVertebraFigures = {
  placement: {
    origin: [0, 1388.5, 80],
    rotation: [21, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -5, 0], radii: [14, 10.3], triangular: [0, -0.06], square: [-0.02, 0] },
    waist: { at: [0, 0, 0], radii: [13.8, 9], triangular: [0, 0.03], square: [0.01, 0] },
    upperRim: { at: [0, 6, 0], radii: [13.2, 8.3], triangular: [0, 0.1] },
  },
  uncinateProcess: {
    before: { at: [12.5, 4.5, -0.5], radii: [2.3, 2.3] },
    crest: { at: [13, 7, -4], radii: [1.9, 3.8] },
    behind: { at: [10.5, 7, -6], radii: [1.6, 3.2] },
  },
  upperEndplate: {
    centre: [0, 11.4, 0],
    radii: [12, 5, 20],
  },
  lowerEndplate: {
    centre: [0, -10.2, 0],
    radii: [13, 5, 9],
  },
  pedicle: {
    atBody: { at: [11, 3, -6], radii: [2.5, 3.5] },
    waist: { at: [13.5, 2, -10], radii: [2.3, 2.7] },
    atArch: { at: [17, 4, -14.5], radii: [3, 3.8] },
  },
  archOutline: {
    midlineAbove: [-4, 2, -24, 1],
    laminaAbove: [7.5, 4, -19, 1.6],
    superiorFacetMedial: [14, 10.5, -13.5, 1],
    superiorFacetTop: [18, 13.5, -12, 1.3],
    superiorFacetTopLateral: [27, 12.5, -11.5, 1.6],
    superiorFacetLateral: [27.5, 7.5, -11.5, 2.2],
    pillarLateral: [22.5, 1.5, -17, 1.3],
    inferiorFacetLateral: [24, -4.5, -20.5, 1],
    inferiorFacetTip: [17, -8.5, -21, 1],
    inferiorFacetMedial: [10.5, -9, -22.5, 1.3],
    laminaBelow: [8, -10, -26, 1.5],
    midlineBelow: [-4, -11.5, -31.5, 1.4],
  },
  archMiddle: {
    lamina: [10.5, -3, -20.5, 2.9],
    pillar: [18.5, 4, -14.5, 2.8],
  },
  gutterOutline: {
    bodyRoot: [12.5, 1, 0, 4.2],
    anteriorBar: [19, 1.5, -1, 1.2],
    anteriorTubercle: [25, -0.5, -3, 1.2],
    lateral: [29, 2, -6.5, 1.5],
    posteriorTubercle: [33.5, 4.5, -9.5, 3.7],
    posteriorBar: [26, 8.5, -15, 3.9],
    pillarRoot: [20, 3, -16, 3],
    pedicleRoot: [14, 3, -11, 3],
  },
  spinousProcess: {
    root: { at: [0, -2.5, -24.5], radii: [6.6, 3.5], triangular: [0, 0.01] },
    proximal: { at: [0, -9, -32], radii: [5.3, 3.7], triangular: [0, 0.09] },
    distal: { at: [0, -16, -42], radii: [3.5, 3.7], triangular: [0, 0.11] },
    tip: { at: [0, -22.5, -50], radii: [3.6, 3.9] },
  },
  vertebralForamen: {
    below: { at: [0, -14, -12.5], radii: [12.1, 6.2], square: [-0.06, 0] },
    middle: { at: [0, 1, -12.5], radii: [12, 5.9], square: [-0.01, 0] },
    above: { at: [0, 14, -12.5], radii: [11.8, 5.4], square: [-0.05, 0] },
  },
  transverseForamen: {
    below: { at: [20, -5, -5], radii: [3.7, 3] },
    above: { at: [20.5, 5.5, -6.5], radii: [4.9, 3.1] },
  },
};

export const seventhCervicalVertebra = cervicalVertebra('seventh-cervical-vertebra', seventhCervicalVertebraFigures, {
  from: 'specimen',
  fitted: true,
});
