import { type CervicalVertebraFigures, cervicalVertebra } from '../vertebrae/cervicalVertebra.ts';

export const sixthCervicalVertebraFigures: CervicalVertebraFigures = {
  placement: {
    origin: [0, 1402.5, 86.5],
    rotation: [20, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -5.5, -1], radii: [12.1, 9.5], triangular: [0, -0.04], square: [-0.04, 0] },
    waist: { at: [0, -0.5, -1.5], radii: [13.2, 8.2], triangular: [0, 0.03], square: [0.01, 0] },
    upperRim: { at: [0, 4.5, -1], radii: [13.2, 7.4], triangular: [0, 0.06], square: [-0.01, 0] },
  },
  uncinateProcess: {
    before: { at: [11.5, 4, 0.5], radii: [2.4, 2.4] },
    crest: { at: [13, 6.5, -2.5], radii: [2.2, 4] },
    behind: { at: [11, 5, -5], radii: [2.1, 2.7] },
  },
  upperEndplate: {
    centre: [0, 9.8, 0],
    radii: [12, 5, 20],
  },
  lowerEndplate: {
    centre: [0, -10.6, 0],
    radii: [13, 5, 9],
  },
  pedicle: {
    atBody: { at: [11, 2.5, -5], radii: [2.5, 3.3] },
    waist: { at: [13, 0, -9], radii: [1.8, 2.7] },
    atArch: { at: [17, 2, -13.5], radii: [3, 3.3] },
  },
  archOutline: {
    midlineAbove: [-4, 0.5, -24, 1.1],
    laminaAbove: [6.5, 1.5, -20, 1.1],
    superiorFacetMedial: [14.5, 8.5, -13.5, 1],
    superiorFacetTop: [18, 10.5, -14, 1],
    superiorFacetTopLateral: [24.5, 10.5, -14, 1.4],
    superiorFacetLateral: [25.5, 4.5, -13.5, 3.3],
    pillarLateral: [25.5, -0.5, -16, 1.8],
    inferiorFacetLateral: [26.5, -6.5, -17, 1],
    inferiorFacetTip: [19.5, -8.5, -19, 1],
    inferiorFacetMedial: [11.5, -9, -19, 1],
    laminaBelow: [8.5, -9.5, -23, 1.4],
    midlineBelow: [-4, -12.5, -30.5, 1],
  },
  archMiddle: {
    lamina: [9, -1.5, -19, 2.4],
    pillar: [19.5, 1.5, -15.5, 3.1],
  },
  gutterOutline: {
    bodyRoot: [11.5, 1, 1, 4.5],
    anteriorBar: [18.5, 1, 2, 5.3],
    anteriorTubercle: [24, -1.5, 2, 2.3],
    lateral: [26.5, -4, -4, 1.2],
    posteriorTubercle: [30, -1.5, -6, 2.6],
    posteriorBar: [24.5, 1.5, -11, 1.7],
    pillarRoot: [20, 0, -14, 2.5],
    pedicleRoot: [14.5, 1, -11, 2.5],
  },
  spinousProcess: {
    root: { at: [0, -4, -25], radii: [3.6, 3], triangular: [0, 0.01] },
    proximal: { at: [0, -8.5, -30.5], radii: [3.2, 3.3], triangular: [0, 0.04] },
    distal: { at: [0, -14.5, -38], radii: [3.5, 2.6], triangular: [0, 0.05] },
    tip: { at: [0, -21.5, -45], radii: [4.5, 0.8] },
  },
  spinousTubercle: {
    from: [1, -17.5, -43.5],
    to: [2.5, -20, -47],
    radii: [2.2, 1.9],
  },
  vertebralForamen: {
    below: { at: [0, -14, -13], radii: [12.6, 6.6], square: [-0.08, 0] },
    middle: { at: [0, 1, -13], radii: [12.2, 6.2], square: [-0.02, 0] },
    above: { at: [0, 14, -13], radii: [11.9, 5.6], square: [-0.06, 0] },
  },
  transverseForamen: {
    below: { at: [19.5, -8, -2], radii: [4, 3.8] },
    above: { at: [19, 8.5, -5.5], radii: [4.5, 4.6] },
  },
};

export const sixthCervicalVertebra = cervicalVertebra('sixth-cervical-vertebra', sixthCervicalVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: "The cleft of the spinous process is set from the textbook: the specimen's is hardly cleft.",
});
