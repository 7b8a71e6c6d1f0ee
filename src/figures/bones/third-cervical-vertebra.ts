import { type CervicalVertebraFigures, cervicalVertebra } from '../vertebrae/cervicalVertebra.ts';

export const thirdCervicalVertebraFigures: CervicalVertebraFigures = {
  placement: {
    origin: [0, 1447, 89],
    rotation: [2, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -3.5, -0.5], radii: [9.2, 9.5], triangular: [0, 0.07], square: [-0.09, 0] },
    waist: { at: [0, 0, -0.5], radii: [10.8, 8.5], triangular: [0, 0.08] },
    upperRim: { at: [0, 7, 0.5], radii: [11.2, 7], triangular: [0, 0.11], square: [0, 0] },
  },
  uncinateProcess: {
    before: { at: [8.5, 2, 0.5], radii: [1.8, 3.6] },
    crest: { at: [9, 6, -2.5], radii: [3.1, 5.3] },
    behind: { at: [6, 5, -6.5], radii: [3.7, 4.2] },
  },
  upperEndplate: {
    centre: [0, 13, 0],
    radii: [13.2, 4.1, 18.9],
  },
  lowerEndplate: {
    centre: [0, -10.5, 0],
    radii: [12.1, 4.4, 9.1],
  },
  pedicle: {
    atBody: { at: [11, 4, -3], radii: [3, 4.4] },
    waist: { at: [13.5, 2, -7], radii: [3.3, 3] },
    atArch: { at: [18.5, 2, -11], radii: [3.5, 2.8] },
  },
  archOutline: {
    midlineAbove: [-4, 2.5, -26, 1.3],
    laminaAbove: [5.5, 1.5, -21.5, 1.5],
    superiorFacetMedial: [13, 5, -13.5, 1.2],
    superiorFacetTop: [17.5, 9, -11.5, 1.2],
    superiorFacetTopLateral: [25, 8, -11, 1.2],
    superiorFacetLateral: [24.5, 0.5, -14, 1.3],
    pillarLateral: [26, -1.5, -11, 2.4],
    inferiorFacetLateral: [25.5, -7.5, -14.5, 1.1],
    inferiorFacetTip: [20, -8, -15.5, 1.1],
    inferiorFacetMedial: [10, -7, -17.5, 1.6],
    laminaBelow: [9.5, -6.5, -18.5, 1.4],
    midlineBelow: [-4, -10, -33, 4.8],
  },
  archMiddle: {
    lamina: [10.5, 0, -16, 2.7],
    pillar: [18.5, 0.5, -11.5, 4.4],
  },
  gutterOutline: {
    bodyRoot: [12.5, 7, 0, 3.1],
    anteriorBar: [19, 4.5, 1.5, 2.8],
    anteriorTubercle: [22.5, 0, 0.5, 2.1],
    lateral: [26, -3, -0.5, 1.4],
    posteriorTubercle: [27, -2, -3, 2.1],
    posteriorBar: [24, 0.5, -7, 1.9],
    pillarRoot: [24.5, 0.5, -11.5, 7.5],
    pedicleRoot: [12.5, 2, -6.5, 2.2],
  },
  spinousProcess: {
    root: { at: [0, -4, -26], radii: [4.7, 3.3], triangular: [0, 0.06] },
    proximal: { at: [0, -8, -31], radii: [2.7, 4.5], triangular: [0, 0.05] },
    distal: { at: [0, -11, -36], radii: [1.7, 4.1], triangular: [0, 0.11] },
    tip: { at: [0, -12.5, -39.5], radii: [1.5, 1.5] },
  },
  spinousTubercle: {
    from: [0.5, -11, -37],
    to: [3, -14.5, -41],
    radii: [2.2, 1.4],
  },
  vertebralForamen: {
    below: { at: [0, -11.5, -10], radii: [10.9, 5.4], square: [-0.03, 0] },
    middle: { at: [0, 0.5, -12], radii: [12, 6.5], square: [-0.04, 0] },
    above: { at: [0, 10.5, -16], radii: [12.8, 7.1], square: [-0.04, 0] },
  },
  transverseForamen: {
    below: { at: [15.5, -7, -1.5], radii: [2.4, 2] },
    above: { at: [18.5, 9.5, -4], radii: [4.3, 3.1] },
  },
};

export const thirdCervicalVertebra = cervicalVertebra('third-cervical-vertebra', thirdCervicalVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: "The cleft of the spinous process is set from the textbook: the specimen's is not cleft.",
});
