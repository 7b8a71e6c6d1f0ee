import { type LumbarVertebraFigures, lumbarVertebra } from '../vertebrae/lumbarVertebra.ts';

export const secondLumbarVertebraFigures: LumbarVertebraFigures = {
  placement: { origin: [0, 1034, 94], rotation: [-4, 0, 0] },
  body: {
    lowerRim: { at: [0, -11, 0], radii: [23, 19.6], triangular: [0, 0.02], square: [-0.02, 0] },
    waist: { at: [0, 0, 0], radii: [19.5, 17.7], triangular: [0, 0.04], square: [-0.02, 0] },
    upperRim: { at: [0, 12.5, -1.5], radii: [21.3, 20.3], triangular: [0, 0.02], square: [-0.04, 0] },
  },
  upperEndplate: { centre: [0, 19, 0.5], radii: [15, 3.7, 14.4] },
  lowerEndplate: { centre: [0, -14.5, -2], radii: [18.8, 4, 16.5] },
  pedicle: {
    atBody: { at: [14.5, 3.5, -11.5], radii: [3.9, 7.7] },
    waist: { at: [15, 4.5, -19], radii: [3.5, 6.9] },
    atArch: { at: [15, 4, -26], radii: [3.8, 7.4] },
  },
  arch: {
    rim: {
      midlineAbove: [-3.3, -0.1, -34.6, 1.6],
      laminaAbove: [4.7, 1.2, -30.2, 3.3],
      rootMedial: [10.1, 5.6, -24.9, 1.2],
      rootLateral: [18.3, 4.9, -29.3, 5.1],
      isthmus: [15.1, -6, -30.4, 4.4],
      inferiorProcessLateral: [15.8, -13.7, -35.3, 1.6],
      inferiorProcessTipLateral: [16.7, -21.3, -37.1, 1.2],
      inferiorProcessTip: [13.2, -27, -32.5, 2.6],
      inferiorProcessMedial: [6.9, -21.3, -34.5, 6.5],
      laminaBelow: [3.6, -19.4, -38.9, 3.1],
      midlineBelow: [-1.8, -16.3, -43.6, 4.9],
    },
    inner: { lamina: [7.2, -8.8, -31.2, 3.8], inferiorFacet: [14.3, -15.3, -34.2, 4.1] },
  },
  superiorProcess: {
    rim: {
      rootFront: [1.3, -27.2, 12.2, 4.1],
      front: [9.9, -23, 11, 4.3],
      top: [18.1, -29.2, 14, 1.2],
      topBehind: [15.5, -36.2, 17.2, 1.2],
      mammillaryProcess: [9.7, -43.1, 20.6, 3.2],
      rootBehind: [4.5, -38.1, 18.7, 4.7],
      rootBelow: [1.5, -30.5, 13.4, 1.2],
    },
    inner: { facet: [8.4, -32.7, 18.6, 3.1] },
  },
  transverseProcess: {
    root: { at: [17.5, 3.5, -24.5], radii: [4.5, 4.1], twist: -2 },
    neck: { at: [24.5, 4.5, -28.5], radii: [4.2, 2.7], twist: -4 },
    shaft: { at: [32.5, 5, -32], radii: [4.4, 1.8], twist: -6 },
    tip: { at: [38.5, 4.5, -34.5], radii: [4.2, 1.7], twist: -9 },
  },
  accessoryProcess: { from: [20.5, 6, -30], to: [24.5, 4.5, -33], radii: [4.2, 2.1] },
  spinousProcess: {
    rim: {
      rootAbove: [-35.3, 1.5, 0, 1.3],
      upper: [-48.4, -5.1, 0, 1.2],
      tipAbove: [-56.1, -7.2, 0, 1.9],
      tip: [-61.2, -20.5, 0, 3],
      tipBelow: [-58.2, -26.2, 0, 3.4],
      lower: [-49.1, -24, 0, 3.1],
      rootBelow: [-41, -19.1, 0, 4.5],
      rootWithin: [-33.4, -7.5, 0, 3.9],
    },
    inner: { root: [-38, -9.2, 0, 4.3], middle: [-49.1, -14.2, 0, 2.4], distal: [-57.1, -16.9, 0, 3] },
  },
  vertebralForamen: {
    below: { at: [0, -19, -21], radii: [9.2, 8.1], triangular: [0, -0.06] },
    middle: { at: [0, 0, -22], radii: [9.9, 8], triangular: [0, -0.04] },
    above: { at: [0, 17.5, -23.5], radii: [10.7, 7.8], triangular: [0, -0.02] },
  },
};

export const secondLumbarVertebra = lumbarVertebra('second-lumbar-vertebra', secondLumbarVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted to the specimen’s right half, as its left leans otherwise. The facets between L1 and L2 are shaved for joint space.',
});
