import { type MetacarpalFigures, metacarpal } from '../hand/metacarpal.ts';

export const fourthMetacarpalBoneFigures: MetacarpalFigures = {
  placement: { origin: [-249, 763, 120.5], rotation: [-14, 0, 5] },
  shaft: {
    base: { at: [2.9, 29, 3.5], radii: [4, 5.7], triangular: [0, -0.02] },
    belowBase: { at: [1.9, 24, 3.5], radii: [4, 4.8], triangular: [0.07, 0.01] },
    proximalShaft: { at: [1.5, 16, 2], radii: [3.6, 3.7], triangular: [-0.04, 0.02] },
    middleShaft: { at: [1, 5, 1], radii: [2.9, 3.5], triangular: [0.04, 0] },
    distalShaft: { at: [0, -6, 1.5], radii: [3.8, 3.6], triangular: [0.06, -0.09] },
    neck: { at: [-1, -15.5, 3.5], radii: [4.5, 4.7], triangular: [0.02, -0.11] },
    throat: { at: [-1.5, -21.5, 5.5], radii: [5.6, 5.6], triangular: [0.07, -0.1] },
  },
  processes: { ulnarTubercle: { from: [3.5, 22.5, 1.5], to: [6, 27, 1.5], radii: [3, 2.5] } },
  hollows: {},
  head: {
    radialCondyle: { at: [-4.5, -24, 6], radii: [4.5, 5.1] },
    middle: { at: [-0.5, -24, 6.5], radii: [5.6, 5.4] },
    ulnarCondyle: { at: [2.5, -23.5, 6], radii: [5.3, 5.2] },
  },
};

export const fourthMetacarpalBone = metacarpal('fourth-metacarpal-bone', fourthMetacarpalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
});
