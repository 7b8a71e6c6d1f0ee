import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const proximalPhalanxOfIndexFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-295, 713, 140.5], rotation: [-25, 3, -16] },
  shaft: {
    base: { at: [1, 16.8, 3], radii: [7.8, 5.4], triangular: [0, 0] },
    belowBase: { at: [1, 12.5, 1.5], radii: [6.7, 4.3], triangular: [0.01, 0.03] },
    proximalShaft: { at: [1, 6.5, 0.5], radii: [5.4, 3.4], triangular: [0.01, 0.07] },
    middleShaft: { at: [1, -1, 0.5], radii: [4.9, 3.1], triangular: [-0.01, 0.04] },
    distalShaft: { at: [1, -8, 1], radii: [4.6, 2.9], triangular: [0, 0.02] },
    neck: { at: [0.5, -14, 1.5], radii: [4.9, 2.9], triangular: [0.03, 0.06] },
  },
  socket: { oval: { centre: [3, 23.8, 0], radii: [11.1, 5.7, 8.1] } },
  trochlea: {
    radialCondyle: { at: [-3, -15.5, 2.5], radii: [2.8, 3.1] },
    groove: { at: [1, -16, 2.5], radii: [2.4, 2.6] },
    ulnarCondyle: { at: [5, -16.5, 2.5], radii: [2.8, 2.7] },
  },
};

export const proximalPhalanxOfIndexFinger = fingerPhalanx(
  'proximal-phalanx-of-index-finger',
  proximalPhalanxOfIndexFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
