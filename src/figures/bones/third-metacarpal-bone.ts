import { type MetacarpalFigures, metacarpal } from '../hand/metacarpal.ts';

export const thirdMetacarpalBoneFigures: MetacarpalFigures = {
  placement: { origin: [-264, 761.5, 120], rotation: [-14, 5, -6] },
  shaft: {
    base: { at: [1.9, 29.5, 3.5], radii: [5.8, 6.6], triangular: [0.1, -0.14] },
    belowBase: { at: [1.4, 24.5, 3], radii: [5.3, 5.3], triangular: [0.02, -0.11] },
    proximalShaft: { at: [0.5, 18, 1], radii: [4.8, 4.5], triangular: [-0.03, -0.1] },
    middleShaft: { at: [0.5, 6, 0.5], radii: [3.7, 4.5], triangular: [-0.04, -0.04] },
    distalShaft: { at: [0.5, -6.5, 1.5], radii: [4.7, 4.6], triangular: [0, -0.11] },
    neck: { at: [0, -17, 3.5], radii: [5.5, 5.2], triangular: [-0.01, -0.13] },
    throat: { at: [0, -24, 6], radii: [6.9, 5.5], triangular: [-0.03, -0.04] },
  },
  processes: { styloidProcess: { from: [-2.5, 23.5, 0.5], to: [-3, 32.5, -1], radii: [3, 1.9] } },
  hollows: { ulnarSide: { centre: [10.8, 25.5, 5], radii: [5.4, 8, 4.5] } },
  head: {
    radialCondyle: { at: [-4, -26, 6], radii: [5.6, 5] },
    middle: { at: [-0.5, -25.5, 6.5], radii: [6.8, 5.5] },
    ulnarCondyle: { at: [4, -25.5, 6.5], radii: [6.3, 5.4] },
  },
};

export const thirdMetacarpalBone = metacarpal('third-metacarpal-bone', thirdMetacarpalBoneFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
});
