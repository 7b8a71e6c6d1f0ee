import { type LumbarVertebraFigures, lumbarVertebra } from '../vertebrae/lumbarVertebra.ts';

export const fourthLumbarVertebraFigures: LumbarVertebraFigures = {
  placement: { origin: [0, 967.5, 94], rotation: [10, 0, 0] },
  body: {
    lowerRim: { at: [0, -10.5, 0], radii: [25.2, 18.7], triangular: [0, 0.05], square: [-0.01, 0] },
    waist: { at: [0, 0, 0], radii: [21.7, 17.7], triangular: [0, 0.05], square: [-0.04, 0] },
    upperRim: { at: [0, 13, -0.5], radii: [22.9, 19.1], triangular: [0, 0.07], square: [-0.06, 0] },
  },
  upperEndplate: { centre: [0, 19, 0.5], radii: [15, 3.7, 14.4] },
  lowerEndplate: { centre: [0, -15.5, 2.5], radii: [14.7, 6.4, 13.8] },
  pedicle: {
    atBody: { at: [17.5, 1.5, -10], radii: [5.2, 5.2] },
    waist: { at: [16.5, 5.5, -17.5], radii: [5.3, 4.8] },
    atArch: { at: [17, 6.5, -25], radii: [4.9, 5.5] },
  },
  arch: {
    rim: {
      midlineAbove: [-0.1, 0.8, -37.4, 1.2],
      laminaAbove: [5.1, 1.2, -30.6, 2.6],
      rootMedial: [11.1, 4.9, -24, 1.2],
      rootLateral: [19.7, 2.8, -26, 6.6],
      isthmus: [19, -6.4, -28.3, 3.5],
      inferiorProcessLateral: [24.4, -12.1, -34.2, 1.2],
      inferiorProcessTipLateral: [24.4, -21.3, -36.4, 1.2],
      inferiorProcessTip: [19.6, -23, -33, 1.9],
      inferiorProcessMedial: [15.2, -18.4, -34.8, 4.3],
      laminaBelow: [6, -16.3, -40, 3.8],
      midlineBelow: [-1.3, -17.7, -43.5, 2.5],
    },
    inner: { lamina: [11.4, -9, -32.4, 2.3], inferiorFacet: [21.1, -15.2, -33.3, 2.6] },
  },
  superiorProcess: {
    rim: {
      rootFront: [2.3, -25.5, 15.2, 3.4],
      front: [10.7, -23.2, 12.8, 3.6],
      top: [17.5, -28.2, 16.8, 1.2],
      topBehind: [15.6, -36.7, 21.3, 1.3],
      mammillaryProcess: [8.2, -42, 23.2, 3.7],
      rootBehind: [4, -34, 22.3, 4.4],
      rootBelow: [1.2, -28.6, 17.3, 1.2],
    },
    inner: { facet: [8.2, -30.8, 22.3, 3.1] },
  },
  transverseProcess: {
    root: { at: [20.5, 1, -18], radii: [2.8, 5], twist: 2 },
    neck: { at: [27.5, 1.5, -22.5], radii: [3.9, 3.1], twist: -3 },
    shaft: { at: [34.5, 3, -25], radii: [4.9, 2], twist: -6 },
    tip: { at: [40.5, 5.5, -28.5], radii: [4.4, 1.5], twist: -5 },
  },
  accessoryProcess: { from: [24.5, 5, -25.5], to: [29, 0, -28.5], radii: [4.1, 0.9] },
  spinousProcess: {
    rim: {
      rootAbove: [-34.5, 0.8, 0, 2.9],
      upper: [-45.9, -5.7, 0, 1.9],
      tipAbove: [-53.8, -6.6, 0, 1.7],
      tip: [-58.8, -13.8, 0, 1.3],
      tipBelow: [-54.2, -23.5, 0, 3],
      lower: [-41.7, -21.1, 0, 2],
      rootBelow: [-41.2, -16, 0, 3.7],
      rootWithin: [-35.9, -8.1, 0, 2.5],
    },
    inner: { root: [-36.1, -8.2, 0, 4.6], middle: [-46.9, -12.1, 0, 3.4], distal: [-53.9, -14.7, 0, 1.7] },
  },
  vertebralForamen: {
    below: { at: [0, -19, -24], radii: [10.5, 8.9], triangular: [0, -0.05] },
    middle: { at: [0, 0, -24], radii: [11.2, 8.5], triangular: [0, -0.13] },
    above: { at: [0, 17.5, -24], radii: [12.1, 8.1], triangular: [0, -0.03] },
  },
};

export const fourthLumbarVertebra = lumbarVertebra('fourth-lumbar-vertebra', fourthLumbarVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted to the specimen’s right half, as its left leans otherwise.',
});
