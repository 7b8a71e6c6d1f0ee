import { type LumbarVertebraFigures, lumbarVertebra } from '../vertebrae/lumbarVertebra.ts';

export const firstLumbarVertebraFigures: LumbarVertebraFigures = {
  placement: { origin: [0, 1066.5, 88.5], rotation: [-11, 0, 0] },
  body: {
    lowerRim: { at: [0, -11, -0.5], radii: [21.3, 19.4], triangular: [0, 0.02], square: [-0.02, 0] },
    waist: { at: [0, 0, -0.5], radii: [18.6, 18], triangular: [0, 0.04], square: [0, 0] },
    upperRim: { at: [0, 11.5, -1.5], radii: [21, 20.2], triangular: [0, 0], square: [0, 0] },
  },
  upperEndplate: { centre: [0, 18, 0.5], radii: [15, 4.2, 14.5] },
  lowerEndplate: { centre: [0, -16.5, 0], radii: [15.5, 4.5, 15.3] },
  pedicle: {
    atBody: { at: [13.5, 2, -14], radii: [3.4, 9.4] },
    waist: { at: [13.5, 2.5, -20], radii: [2.9, 7.4] },
    atArch: { at: [14, 1, -25.5], radii: [3.4, 6] },
  },
  arch: {
    rim: {
      midlineAbove: [-2.9, 0, -33.6, 1.4],
      laminaAbove: [3.7, -0.1, -29.8, 4.9],
      rootMedial: [9.5, 5.2, -25.7, 1.8],
      rootLateral: [15.4, 3.1, -31.1, 4.5],
      isthmus: [12.9, -5.8, -30.1, 5.8],
      inferiorProcessLateral: [11.5, -15.6, -35.3, 4],
      inferiorProcessTipLateral: [12, -23, -35.5, 3.8],
      inferiorProcessTip: [10.8, -27.2, -32.5, 2.3],
      inferiorProcessMedial: [7, -21.3, -34.2, 4.1],
      laminaBelow: [3.9, -18.2, -37.9, 3.6],
      midlineBelow: [-1.9, -17.6, -43, 5.5],
    },
    inner: { lamina: [5.9, -8.8, -31.4, 3.9], inferiorFacet: [11, -15.8, -34.1, 5] },
  },
  superiorProcess: {
    rim: {
      rootFront: [1.8, -27.6, 11.5, 4.1],
      front: [6.6, -24, 11.9, 2.2],
      top: [16, -32.3, 13, 1.2],
      topBehind: [14.1, -37.1, 15.4, 1.3],
      mammillaryProcess: [10.3, -43.4, 19.1, 5.2],
      rootBehind: [3.1, -37.9, 18.1, 4.1],
      rootBelow: [-1.1, -30.8, 14.4, 1.3],
    },
    inner: { facet: [7.6, -34.9, 17, 3.8] },
  },
  transverseProcess: {
    root: { at: [15, 2.5, -27.5], radii: [5, 5.2], twist: -3 },
    neck: { at: [21, 2.5, -30.5], radii: [4.2, 3.6], twist: -5 },
    shaft: { at: [27, 2.5, -31], radii: [3.9, 2.7], twist: -7 },
    tip: { at: [33.5, 2.5, -31.5], radii: [3.9, 2.1], twist: -6 },
  },
  accessoryProcess: { from: [20.5, 5, -33], to: [20, 1, -34.5], radii: [4.2, 0.8] },
  spinousProcess: {
    rim: {
      rootAbove: [-34.1, 0.4, 0, 5],
      upper: [-47.7, -5.5, 0, 1.2],
      tipAbove: [-59.6, -9.5, 0, 1.3],
      tip: [-62.7, -15.8, 0, 2.5],
      tipBelow: [-59.9, -29.2, 0, 1.9],
      lower: [-50.2, -21.7, 0, 1.7],
      rootBelow: [-42.5, -18.2, 0, 5.2],
      rootWithin: [-31.5, -9.7, 0, 2.8],
    },
    inner: { root: [-38, -9.1, 0, 3.4], middle: [-48.1, -14.1, 0, 3.2], distal: [-56.6, -19.1, 0, 2.9] },
  },
  vertebralForamen: {
    below: { at: [0, -19, -20.5], radii: [10.5, 7.9], triangular: [0, -0.04] },
    middle: { at: [0, 0, -22], radii: [10.8, 8.2], triangular: [0, -0.08] },
    above: { at: [0, 16.5, -24], radii: [11.2, 8.5], triangular: [0, -0.01] },
  },
};

export const firstLumbarVertebra = lumbarVertebra('first-lumbar-vertebra', firstLumbarVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted to the specimen’s right half, as its left leans otherwise. The facets between L1 and L2 are shaved for joint space.',
});
