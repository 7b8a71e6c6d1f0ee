import { type LumbarVertebraFigures, lumbarVertebra } from '../vertebrae/lumbarVertebra.ts';

export const fifthLumbarVertebraFigures: LumbarVertebraFigures = {
  placement: { origin: [0, 931, 89], rotation: [24, 0, 0] },
  body: {
    lowerRim: { at: [0, -8.5, -3.5], radii: [24.7, 22.7], triangular: [0, -0.02], square: [0.03, 0] },
    waist: { at: [0, 0, -3.5], radii: [22.2, 18.9], triangular: [0, 0.08], square: [0, 0] },
    upperRim: { at: [0, 15, -5.5], radii: [24.9, 19.4], triangular: [0, 0.07], square: [-0.03, 0] },
  },
  upperEndplate: { centre: [0, 21.5, -5], radii: [17, 4.9, 13.5] },
  lowerEndplate: { centre: [0, -11, -5], radii: [18, 4.9, 13] },
  pedicle: {
    atBody: { at: [23, 4.5, -9], radii: [3.8, 7] },
    waist: { at: [22, 6, -19.5], radii: [5.6, 6.3] },
    atArch: { at: [21, 6, -28], radii: [7, 6.3] },
  },
  arch: {
    rim: {
      midlineAbove: [-2.9, -2.1, -39.4, 1.5],
      laminaAbove: [9.2, 0, -33, 3.1],
      rootMedial: [12.4, 3.9, -26.9, 1.5],
      rootLateral: [22.7, 2.1, -28.1, 4.4],
      isthmus: [21.3, -4, -30.3, 2.2],
      inferiorProcessLateral: [25.8, -10.5, -34.9, 1.7],
      inferiorProcessTipLateral: [24.2, -20, -34.6, 1.6],
      inferiorProcessTip: [19.2, -23.6, -30.5, 1.6],
      inferiorProcessMedial: [15.2, -16.8, -33.8, 4.5],
      laminaBelow: [10, -13.9, -38.1, 1.7],
      midlineBelow: [-0.5, -12.6, -42.6, 5.1],
    },
    inner: { lamina: [9.5, -6.5, -35.8, 2.7], inferiorFacet: [19.9, -12.9, -32.3, 3.3] },
  },
  superiorProcess: {
    rim: {
      rootFront: [2.1, -26.8, 17.7, 1.7],
      front: [10.8, -24.7, 16, 4.9],
      top: [18.1, -30.8, 19, 2.6],
      topBehind: [17.6, -36.9, 24.6, 1.7],
      mammillaryProcess: [7.9, -40.8, 28, 1.8],
      rootBehind: [2.4, -36.1, 26.8, 1.7],
      rootBelow: [-0.9, -29.9, 20.2, 1.5],
    },
    inner: { facet: [9.3, -33.5, 25.3, 2.6] },
  },
  transverseProcess: {
    root: { at: [24, 5.5, -19], radii: [5.4, 8.8], twist: 11 },
    neck: { at: [33, 5, -23], radii: [5.7, 6.9], twist: 3 },
    shaft: { at: [41.5, 7, -25.5], radii: [6.3, 5.5], twist: -10 },
    tip: { at: [47.5, 10, -29], radii: [5.2, 4.3], twist: -13 },
  },
  accessoryProcess: { from: [28.5, 3, -28.5], to: [30.5, 1, -33], radii: [3.6, 1.6] },
  spinousProcess: {
    rim: {
      rootAbove: [-38, 0, 0, 1.7],
      upper: [-47.2, -3.5, 0, 1.6],
      tipAbove: [-55.7, -6.2, 0, 1.6],
      tip: [-58.1, -12.8, 0, 1.7],
      tipBelow: [-52.1, -21.2, 0, 1.7],
      lower: [-41.6, -18.3, 0, 1.7],
      rootBelow: [-39.8, -14.5, 0, 3.5],
      rootWithin: [-38.9, -5.8, 0, 2.3],
    },
    inner: { root: [-40.8, -6.9, 0, 4.3], middle: [-47.2, -9.9, 0, 2.7], distal: [-53, -11.8, 0, 1.7] },
  },
  vertebralForamen: {
    below: { at: [0, -16.5, -28.5], radii: [15.3, 11.5], triangular: [0, -0.02] },
    middle: { at: [0, 0, -28], radii: [14.6, 7.4], triangular: [0, -0.15] },
    above: { at: [0, 20, -28.5], radii: [11.5, 4.2], triangular: [0, -0.12] },
  },
};

export const fifthLumbarVertebra = lumbarVertebra('fifth-lumbar-vertebra', fifthLumbarVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted to the specimen’s right half, as its left leans otherwise. The body is fitted to both halves; the facets to the sacrum are shaved for joint space.',
});
