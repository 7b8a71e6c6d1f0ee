import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const middlePhalanxOfMiddleFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-275, 684, 165], rotation: [-35, -4, -12] },
  shaft: {
    base: { at: [-0.5, 11.3, 1], radii: [6.1, 4.5], triangular: [-0.02, 0.05] },
    belowBase: { at: [-0.2, 8, 0.6], radii: [5.4, 3.2], triangular: [-0.01, 0.04] },
    proximalShaft: { at: [0.1, 4.4, 0.2], radii: [4.8, 2.5], triangular: [0, 0.04] },
    middleShaft: { at: [0.5, 0, 0], radii: [4.2, 2.1], triangular: [0.01, 0.01] },
    distalShaft: { at: [1, -6, 0.5], radii: [4, 1.9], triangular: [0, 0.02] },
    neck: { at: [1.5, -10, 2], radii: [4.4, 2.1], triangular: [0.01, 0.05] },
  },
  socket: {
    radial: { centre: [-5, 16.8, 1.5], radii: [6.3, 5, 4.9] },
    ulnar: { centre: [2.5, 16.8, 2], radii: [6.3, 4.5, 5] },
  },
  trochlea: {
    radialCondyle: { at: [-2, -12.5, 3.5], radii: [1.9, 1.9] },
    groove: { at: [2, -12, 3], radii: [1.8, 1.9] },
    ulnarCondyle: { at: [5.5, -12, 2.5], radii: [2.1, 1.9] },
  },
};

export const middlePhalanxOfMiddleFinger = fingerPhalanx(
  'middle-phalanx-of-middle-finger',
  middlePhalanxOfMiddleFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
