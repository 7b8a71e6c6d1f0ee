import { type CervicalVertebraFigures, cervicalVertebra } from '../vertebrae/cervicalVertebra.ts';

export const fourthCervicalVertebraFigures: CervicalVertebraFigures = {
  placement: {
    origin: [0, 1432, 90],
    rotation: [7, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -4, -1], radii: [10.3, 8.8], triangular: [0, 0.06], square: [-0.09, 0] },
    waist: { at: [0, 0, -1], radii: [11.6, 8.2], triangular: [0, 0.05] },
    upperRim: { at: [0, 6, -1.5], radii: [11.2, 7.4], triangular: [0, 0.15], square: [-0.07, 0] },
  },
  uncinateProcess: {
    before: { at: [8, 3, 0.5], radii: [1.9, 2.9] },
    crest: { at: [10, 6, -2], radii: [2.7, 4.8] },
    behind: { at: [9, 4.5, -5.5], radii: [3.5, 5.2] },
  },
  upperEndplate: {
    centre: [0, 12, 0],
    radii: [10.7, 4.7, 19.6],
  },
  lowerEndplate: {
    centre: [0, -10.5, 0],
    radii: [12, 4.3, 9],
  },
  pedicle: {
    atBody: { at: [10.5, 3.5, -3], radii: [2.6, 4.4] },
    waist: { at: [13, 2, -8], radii: [2.8, 3.1] },
    atArch: { at: [18, 2.5, -13], radii: [2.6, 2.8] },
  },
  archOutline: {
    midlineAbove: [-4, 1.5, -26, 0.8],
    laminaAbove: [4.5, 1, -23, 0.8],
    superiorFacetMedial: [14.5, 7.5, -12, 1.2],
    superiorFacetTop: [20.5, 11, -9.5, 1.2],
    superiorFacetTopLateral: [26.5, 9.5, -10, 1.2],
    superiorFacetLateral: [25, 3, -12.5, 3.2],
    pillarLateral: [25, -1, -12, 3],
    inferiorFacetLateral: [25.5, -7.5, -14, 1.1],
    inferiorFacetTip: [19, -6, -17, 1.1],
    inferiorFacetMedial: [10, -7, -18.5, 1],
    laminaBelow: [8.5, -8.5, -21, 1],
    midlineBelow: [-4, -12.5, -32.5, 4],
  },
  archMiddle: {
    lamina: [10.5, 0, -17.5, 2.5],
    pillar: [18.5, 0.5, -13, 3.8],
  },
  gutterOutline: {
    bodyRoot: [11, 4.5, 0, 3.2],
    anteriorBar: [17.5, 4.5, 1, 3.1],
    anteriorTubercle: [22.5, 0, 0.5, 1.7],
    lateral: [25, -3, -1.5, 1.4],
    posteriorTubercle: [27.5, -1, -3, 2.5],
    posteriorBar: [24, 1.5, -7.5, 2.2],
    pillarRoot: [22.5, 1, -11.5, 5],
    pedicleRoot: [14, 2.5, -8, 2.5],
  },
  spinousProcess: {
    root: { at: [0, -3.5, -27.5], radii: [5.1, 1.7], triangular: [0, 0.09] },
    proximal: { at: [0, -8.5, -31], radii: [3.8, 3.8], triangular: [0, 0.15] },
    distal: { at: [0, -11, -36], radii: [2.8, 3.7], triangular: [0, 0.15] },
    tip: { at: [0, -13.5, -39], radii: [1.5, 1.5] },
  },
  spinousTubercle: {
    from: [0.5, -12.5, -37.5],
    to: [3.2, -16.5, -41.5],
    radii: [2.2, 1.5],
  },
  vertebralForamen: {
    below: { at: [0, -13, -11], radii: [10, 5.3], square: [-0.08, 0] },
    middle: { at: [0, 1, -12.5], radii: [11.9, 5.5], square: [-0.05, 0] },
    above: { at: [0, 13, -14.5], radii: [13.5, 5.7], square: [-0.01, 0] },
  },
  transverseForamen: {
    below: { at: [17, -7.5, -3], radii: [2.7, 2.5] },
    above: { at: [17.5, 10, -3.5], radii: [3.9, 3] },
  },
};

export const fourthCervicalVertebra = cervicalVertebra('fourth-cervical-vertebra', fourthCervicalVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: "The cleft of the spinous process is set from the textbook: the specimen's is not cleft.",
});
