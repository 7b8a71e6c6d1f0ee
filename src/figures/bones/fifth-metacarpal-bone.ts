import { type MetacarpalFigures, metacarpal } from '../hand/metacarpal.ts';

export const fifthMetacarpalBoneFigures: MetacarpalFigures = {
  placement: { origin: [-235.5, 767, 125.5], rotation: [-18, 2, 14] },
  shaft: {
    base: { at: [0.5, 28.3, 4.5], radii: [4.6, 4.7], triangular: [0.06, 0.09] },
    belowBase: { at: [1, 22, 3.5], radii: [5.2, 3.7], triangular: [0, 0] },
    proximalShaft: { at: [2, 14.5, 1.5], radii: [4.7, 3], triangular: [-0.03, -0.03] },
    middleShaft: { at: [0.5, 4.5, 0.5], radii: [4.2, 3.1], triangular: [0.08, 0.01] },
    distalShaft: { at: [-0.5, -6, 0.5], radii: [4.4, 3.8], triangular: [0.08, -0.02] },
    neck: { at: [-1, -15, 1.5], radii: [4.6, 4.7], triangular: [0.04, -0.04] },
    throat: { at: [-1.5, -20.5, 3.5], radii: [5.2, 5.7], triangular: [-0.04, 0.06] },
  },
  processes: { tubercle: { from: [4.5, 20.3, 2], to: [3.5, 24.8, 3.5], radii: [2.6, 3.5] } },
  hollows: { saddle: { centre: [1, 35.8, 0.5], radii: [11, 7.9, 9] } },
  head: {
    radialCondyle: { at: [-4.5, -22, 3], radii: [4.2, 4.4] },
    middle: { at: [-0.5, -21.5, 4], radii: [4.8, 4.8] },
    ulnarCondyle: { at: [2, -21.5, 4], radii: [3.9, 4.8] },
  },
};

export const fifthMetacarpalBone = metacarpal('fifth-metacarpal-bone', fifthMetacarpalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
});
