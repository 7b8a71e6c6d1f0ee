import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const proximalPhalanxOfMiddleFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-270.5, 711.5, 145], rotation: [-31, -8, -4] },
  shaft: {
    base: { at: [2, 20.9, 2.5], radii: [8, 6], triangular: [0.01, 0.02] },
    belowBase: { at: [1.5, 15, 1.5], radii: [6.8, 4.7], triangular: [0.03, 0.03] },
    proximalShaft: { at: [1, 8, 0.5], radii: [5.3, 3.6], triangular: [0.03, 0.09] },
    middleShaft: { at: [0.5, -0.5, 0.5], radii: [4.9, 3.2], triangular: [0.02, 0.1] },
    distalShaft: { at: [0, -8.5, 1], radii: [4.8, 2.9], triangular: [0.02, 0.09] },
    neck: { at: [-0.5, -16, 2.5], radii: [5.2, 2.9], triangular: [0.03, 0.12] },
  },
  socket: { oval: { centre: [3, 27.4, 0.5], radii: [9.9, 5.4, 9] } },
  trochlea: {
    radialCondyle: { at: [-4.5, -17.5, 4], radii: [3.1, 3.1] },
    groove: { at: [0, -17.5, 3.5], radii: [2.7, 2.7] },
    ulnarCondyle: { at: [4, -18, 3.5], radii: [2.7, 2.9] },
  },
};

export const proximalPhalanxOfMiddleFinger = fingerPhalanx(
  'proximal-phalanx-of-middle-finger',
  proximalPhalanxOfMiddleFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
