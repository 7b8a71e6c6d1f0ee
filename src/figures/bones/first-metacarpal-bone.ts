import { type MetacarpalFigures, metacarpal } from '../hand/metacarpal.ts';

export const firstMetacarpalBoneFigures: MetacarpalFigures = {
  placement: { origin: [-294, 791, 133], rotation: [27, 45, -64] },
  shaft: {
    base: { at: [2, 18.4, 2.5], radii: [6.2, 6], triangular: [-0.05, 0.02] },
    belowBase: { at: [2, 13, 1], radii: [5.7, 4.8], triangular: [-0.02, -0.07] },
    proximalShaft: { at: [1.5, 8, 0.5], radii: [5.8, 4.4], triangular: [0.01, -0.07] },
    middleShaft: { at: [1.5, 2.5, 0.5], radii: [5.7, 4], triangular: [0.01, -0.07] },
    distalShaft: { at: [0.5, -5.5, 0.5], radii: [5.8, 3.9], triangular: [-0.01, -0.04] },
    neck: { at: [0, -13, 1.5], radii: [6.3, 4], triangular: [-0.03, -0.01] },
    throat: { at: [-0.5, -17.5, 2], radii: [6.9, 4.6], triangular: [0.04, 0.04] },
  },
  processes: {
    dorsalLip: { from: [-0.5, 15.9, 0.5], to: [3, 18.9, 1], radii: [4.5, 3.4] },
    palmarBeak: { from: [3.5, 15.4, 4], to: [2, 18.9, 6], radii: [3.7, 3.6] },
  },
  hollows: { saddle: { centre: [2.5, 25.9, 7], radii: [12.8, 6, 7.5] } },
  head: {
    radialCondyle: { at: [-5, -20, 3.5], radii: [3.1, 5.2] },
    middle: { at: [0, -19.5, 3], radii: [3.6, 5.2] },
    ulnarCondyle: { at: [5, -18.5, 3], radii: [3.6, 4.7] },
  },
};

export const firstMetacarpalBone = metacarpal('first-metacarpal-bone', firstMetacarpalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
});
