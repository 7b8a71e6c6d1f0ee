import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const middlePhalanxOfIndexFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-304, 690, 158.5], rotation: [-41, 13, -17] },
  shaft: {
    base: { at: [0.5, 9.7, 0.5], radii: [5.6, 4.1], triangular: [0, 0.06] },
    belowBase: { at: [0.6, 6.8, 0.3], radii: [5, 3.2], triangular: [-0.02, 0.06] },
    proximalShaft: { at: [0.8, 4, 0.1], radii: [4.5, 2.6], triangular: [0.01, 0.04] },
    middleShaft: { at: [1, 1, 0], radii: [4, 2.3], triangular: [-0.01, 0.01] },
    distalShaft: { at: [0.5, -4.5, 0], radii: [3.6, 2], triangular: [0.02, 0] },
    neck: { at: [1, -9, 1], radii: [3.9, 2.1], triangular: [0.02, 0.07] },
  },
  socket: {
    radial: { centre: [-3, 14.2, 1], radii: [6, 4.2, 4.9] },
    ulnar: { centre: [5, 14.7, 2.5], radii: [6, 4.7, 6.2] },
  },
  trochlea: {
    radialCondyle: { at: [-2, -10, 1.5], radii: [1.7, 1.8] },
    groove: { at: [1, -10, 1.5], radii: [1.5, 1.4] },
    ulnarCondyle: { at: [4.5, -10, 1.5], radii: [1.7, 1.5] },
  },
};

export const middlePhalanxOfIndexFinger = fingerPhalanx(
  'middle-phalanx-of-index-finger',
  middlePhalanxOfIndexFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
