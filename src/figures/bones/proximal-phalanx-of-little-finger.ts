import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const proximalPhalanxOfLittleFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-230, 727.5, 144.5], rotation: [-28, -1, 11] },
  shaft: {
    base: { at: [2, 15.2, 2], radii: [6.6, 4.7], triangular: [0, 0.04] },
    belowBase: { at: [2, 11.5, 1], radii: [5.8, 3.7], triangular: [0, 0.05] },
    proximalShaft: { at: [2, 6.5, 0.5], radii: [4.6, 2.9], triangular: [-0.02, 0.06] },
    middleShaft: { at: [1.5, -0.5, 0], radii: [4, 2.4], triangular: [0, 0.04] },
    distalShaft: { at: [1, -6.5, 0.5], radii: [3.8, 2], triangular: [0, 0.07] },
    neck: { at: [0.5, -12.5, 2], radii: [4, 2.4], triangular: [0.02, 0.11] },
  },
  socket: { oval: { centre: [1.5, 21.7, 0], radii: [10, 5.4, 8] } },
  trochlea: {
    radialCondyle: { at: [-2.5, -13.5, 2.5], radii: [2.2, 2.2] },
    groove: { at: [0.5, -13.5, 2.5], radii: [1.9, 1.9] },
    ulnarCondyle: { at: [3.5, -13.5, 2], radii: [2.1, 2.4] },
  },
};

export const proximalPhalanxOfLittleFinger = fingerPhalanx(
  'proximal-phalanx-of-little-finger',
  proximalPhalanxOfLittleFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
