import { type LumbarVertebraFigures, lumbarVertebra } from '../vertebrae/lumbarVertebra.ts';

export const thirdLumbarVertebraFigures: LumbarVertebraFigures = {
  placement: {
    origin: [0, 1002, 96.5],
    rotation: [0, 0, 0],
  },
  body: {
    lowerRim: { at: [0, -12.5, 0], radii: [22.6, 19.5], triangular: [0, 0.03], square: [-0.05, 0] },
    waist: { at: [0, 0, 0.5], radii: [20, 18.2], triangular: [0, 0.07], square: [-0.07, 0] },
    upperRim: { at: [0, 12.5, 0], radii: [23.1, 19.3], triangular: [0, 0.04], square: [-0.04, 0] },
  },
  upperEndplate: {
    centre: [0, 18, 0.5],
    radii: [15.1, 4.9, 14.8],
  },
  lowerEndplate: {
    centre: [0, -19, 1],
    radii: [16, 4.6, 13],
  },
  pedicle: {
    atBody: { at: [16, 3, -13], radii: [5.5, 7.5] },
    waist: { at: [16, 2.5, -20], radii: [3.7, 6.8] },
    atArch: { at: [15.5, 1, -26.5], radii: [2.2, 6.6] },
  },
  arch: {
    rim: {
      midlineAbove: [-2.4, 1.3, -34.1, 1],
      laminaAbove: [5.1, 1.6, -27.8, 3.6],
      rootMedial: [10.6, 6.4, -25.8, 1.2],
      rootLateral: [18.3, 3.6, -28.9, 4.6],
      isthmus: [16, -5.9, -30, 4.1],
      inferiorProcessLateral: [18.3, -13.4, -34.9, 1.8],
      inferiorProcessTipLateral: [18.2, -22.3, -36.7, 1.9],
      inferiorProcessTip: [15.2, -24.8, -33.5, 2.2],
      inferiorProcessMedial: [8.7, -20.9, -36.5, 4.4],
      laminaBelow: [6.5, -19.3, -39.7, 4],
      midlineBelow: [-1.8, -18.4, -46.5, 3.6],
    },
    inner: {
      lamina: [8.5, -9, -32, 2.8],
      inferiorFacet: [14.2, -16.8, -34.8, 4.5],
    },
  },
  superiorProcess: {
    rim: {
      rootFront: [0.9, -25.4, 14.8, 2.7],
      front: [9.1, -22.7, 12.8, 4.6],
      top: [15.9, -28.6, 15.9, 1],
      topBehind: [14.9, -36, 19.1, 1],
      mammillaryProcess: [8, -42, 20.7, 1.7],
      rootBehind: [2.9, -36.1, 19, 2.4],
      rootBelow: [-0.6, -31.4, 15, 1],
    },
    inner: {
      facet: [9.4, -31.4, 19.6, 3],
    },
  },
  transverseProcess: {
    root: { at: [18, 2.5, -22], radii: [5.1, 5.9], twist: -1 },
    neck: { at: [25.5, 3, -25], radii: [4.2, 3.6], twist: -2 },
    shaft: { at: [32.5, 4, -28], radii: [4.1, 2.7], twist: -3 },
    tip: { at: [38.5, 4.5, -31], radii: [4.3, 2.2], twist: -4 },
  },
  accessoryProcess: {
    from: [21.5, 4.5, -28.5],
    to: [23.5, 0.5, -33.5],
    radii: [4, 1.2],
  },
  spinousProcess: {
    rim: {
      rootAbove: [-32.9, 1.5, 0, 3.5],
      upper: [-48.1, -5, 0, 1],
      tipAbove: [-57.5, -7.9, 0, 1],
      tip: [-62.2, -19.5, 0, 2.7],
      tipBelow: [-56.5, -26.8, 0, 6.5],
      lower: [-45.3, -23.8, 0, 1.2],
      rootBelow: [-42.1, -19.7, 0, 3],
      rootWithin: [-34.1, -6.9, 0, 3.4],
    },
    inner: {
      root: [-37.7, -9.7, 0, 4.8],
      middle: [-48.1, -15, 0, 4],
      distal: [-56.9, -18.3, 0, 2.8],
    },
  },
  vertebralForamen: {
    below: { at: [0, -20, -23.5], radii: [10.6, 8.4], triangular: [0, -0.1] },
    middle: { at: [0, 0, -22.5], radii: [11.2, 8.2], triangular: [0, -0.09] },
    above: { at: [0, 18, -23], radii: [11.8, 8.5], triangular: [0, -0.06] },
  },
};

export const thirdLumbarVertebra = lumbarVertebra('third-lumbar-vertebra', thirdLumbarVertebraFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted to the specimen’s right half, as its left leans otherwise.',
});
