import { type MetacarpalFigures, metacarpal } from '../hand/metacarpal.ts';

export const secondMetacarpalBoneFigures: MetacarpalFigures = {
  placement: { origin: [-280.5, 763.5, 123], rotation: [-5, 14, -14] },
  shaft: {
    base: { at: [2.5, 33.1, 1.5], radii: [6.3, 5.5], triangular: [-0.03, 0.01] },
    belowBase: { at: [1.5, 27, 1.5], radii: [6, 6], triangular: [0, -0.06] },
    proximalShaft: { at: [2, 18.5, 1], radii: [4.3, 5], triangular: [0, 0.06] },
    middleShaft: { at: [1.5, 5, 0], radii: [3.7, 4.2], triangular: [-0.03, -0.02] },
    distalShaft: { at: [1.5, -8, 0.5], radii: [4.3, 4.2], triangular: [0.02, -0.11] },
    neck: { at: [1, -19.5, 2.5], radii: [5.1, 5.1], triangular: [0.07, -0.11] },
    throat: { at: [0, -27.5, 5], radii: [6, 4.8], triangular: [0.08, -0.04] },
  },
  processes: { ulnarHorn: { from: [3.5, 27.5, 5.5], to: [5.5, 32, 7.5], radii: [4.6, 3.1] } },
  hollows: { fork: { centre: [0.8, 36.2, 1.5], radii: [5.2, 5.3, 24] } },
  head: {
    radialCondyle: { at: [-4.5, -27.5, 6.5], radii: [5.5, 4.7] },
    middle: { at: [-0.5, -28.5, 6.5], radii: [6.4, 5.3] },
    ulnarCondyle: { at: [4, -28.5, 7.5], radii: [6.2, 5.6] },
  },
};

export const secondMetacarpalBone = metacarpal('second-metacarpal-bone', secondMetacarpalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
});
