import { type CervicalVertebraFigures, cervicalVertebra } from '../vertebrae/cervicalVertebra.ts';

export const fifthCervicalVertebraFigures: CervicalVertebraFigures = {
  placement: {
    origin: [0, 1417, 89],
    rotation: [16, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -5, -1.5], radii: [11.1, 9.4], triangular: [0, -0.01], square: [-0.06, 0] },
    waist: { at: [0, -0.5, -1.5], radii: [12.5, 8.3], triangular: [0, 0.02] },
    upperRim: { at: [0, 6, -1.5], radii: [12.5, 7.1], triangular: [0, 0.07], square: [-0.03, 0] },
  },
  uncinateProcess: {
    before: { at: [10, 4.5, 1], radii: [1.8, 2.2] },
    crest: { at: [12, 7.5, -1.5], radii: [2.3, 4.1] },
    behind: { at: [11, 5.5, -4], radii: [2.4, 3.3] },
  },
  upperEndplate: {
    centre: [0, 11.2, 0],
    radii: [11, 5, 20],
  },
  lowerEndplate: {
    centre: [0, -10.1, 0],
    radii: [12, 5, 9],
  },
  pedicle: {
    atBody: { at: [10.5, 3, -5], radii: [2.5, 3.5] },
    waist: { at: [12.5, 1.5, -8.5], radii: [3, 3.1] },
    atArch: { at: [17, 2.5, -12], radii: [3, 3.5] },
  },
  archOutline: {
    midlineAbove: [-4, 1.5, -22.5, 1],
    laminaAbove: [6, 3, -19.5, 1],
    superiorFacetMedial: [14.5, 10, -11.5, 1],
    superiorFacetTop: [18.5, 11, -9, 1.5],
    superiorFacetTopLateral: [25, 10, -9, 1.6],
    superiorFacetLateral: [25, 6, -10, 1.8],
    pillarLateral: [25, -1, -14.5, 2.3],
    inferiorFacetLateral: [24.5, -7.5, -16, 1],
    inferiorFacetTip: [17.5, -8.5, -18.5, 1],
    inferiorFacetMedial: [11.5, -8, -17.5, 1],
    laminaBelow: [8, -8.5, -21.5, 1],
    midlineBelow: [-4, -11.5, -28.5, 1],
  },
  archMiddle: {
    lamina: [10.5, 0, -17, 2.1],
    pillar: [18.5, 0.5, -15.5, 3.7],
  },
  gutterOutline: {
    bodyRoot: [11, 5, 0, 4.4],
    anteriorBar: [17, 4.5, 1, 3.1],
    anteriorTubercle: [22.5, 0.5, 1.5, 2.8],
    lateral: [23, -4, -1, 1.2],
    posteriorTubercle: [29, -2, -5, 2.2],
    posteriorBar: [24.5, 1.5, -9, 2.6],
    pillarRoot: [19.5, 0.5, -12, 2.5],
    pedicleRoot: [14, 2.5, -9.5, 2.5],
  },
  spinousProcess: {
    root: { at: [0, -4, -24.5], radii: [3.9, 3], triangular: [0, 0.03] },
    proximal: { at: [0, -8.5, -30.5], radii: [3.5, 3.2], triangular: [0, 0.06] },
    distal: { at: [0, -13.5, -36.5], radii: [3.2, 2], triangular: [0, 0.03] },
    tip: { at: [0, -18.5, -42], radii: [2.2, 0.9] },
  },
  spinousTubercle: {
    from: [0.5, -15, -38.5],
    to: [3.5, -18.5, -42.5],
    radii: [1.8, 1.5],
  },
  vertebralForamen: {
    below: { at: [0, -14, -12], radii: [11.9, 5.5], square: [-0.07, 0] },
    middle: { at: [0, 1, -12], radii: [11.9, 5.1], square: [-0.06, 0] },
    above: { at: [0, 14, -12], radii: [11.4, 4.7], square: [-0.05, 0] },
  },
  transverseForamen: {
    below: { at: [18, -7.5, -2.5], radii: [3.1, 2.3] },
    above: { at: [18, 10, -5], radii: [4, 4.2] },
  },
};

export const fifthCervicalVertebra = cervicalVertebra('fifth-cervical-vertebra', fifthCervicalVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: "The cleft of the spinous process is set from the textbook: the specimen's is not cleft.",
});
