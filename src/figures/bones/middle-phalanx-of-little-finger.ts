import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const middlePhalanxOfLittleFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-225, 706, 160], rotation: [-35, -7, 11] },
  shaft: {
    base: { at: [0.5, 8.8, 0.5], radii: [4.9, 3.8], triangular: [0.03, 0.05] },
    belowBase: { at: [0.5, 6.3, 0], radii: [4.2, 2.9], triangular: [0.04, 0.05] },
    proximalShaft: { at: [0.5, 4, -0.5], radii: [3.7, 2.4], triangular: [0, 0.05] },
    middleShaft: { at: [0.5, 0, -0.5], radii: [3.2, 2], triangular: [0, 0.04] },
    distalShaft: { at: [0.5, -4.5, 0], radii: [3.2, 2], triangular: [0.02, 0.01] },
    neck: { at: [0, -8, 1], radii: [3.6, 1.9], triangular: [0.07, 0.08] },
  },
  socket: {
    radial: { centre: [-3.5, 13.8, 1], radii: [5.8, 4.6, 6.5] },
    ulnar: { centre: [4.5, 13.3, 0.5], radii: [4.8, 3.6, 5.5] },
  },
  trochlea: {
    radialCondyle: { at: [-2.3, -8.4, 1.4], radii: [1.6, 1.6] },
    groove: { at: [0.5, -8.5, 1.4], radii: [1.3, 1.4] },
    ulnarCondyle: { at: [3, -8.6, 1.3], radii: [1.6, 1.5] },
  },
};

export const middlePhalanxOfLittleFinger = fingerPhalanx(
  'middle-phalanx-of-little-finger',
  middlePhalanxOfLittleFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
