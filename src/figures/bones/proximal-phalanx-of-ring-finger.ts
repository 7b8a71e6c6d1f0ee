import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const proximalPhalanxOfRingFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-248, 718, 143.5], rotation: [-29, -8, -2] },
  shaft: {
    base: { at: [0, 17.5, 2.5], radii: [6.9, 5.4], triangular: [0.01, 0.07] },
    belowBase: { at: [0, 12.5, 1.5], radii: [5.9, 4.3], triangular: [-0.01, 0.08] },
    proximalShaft: { at: [0, 6, 0.5], radii: [4.9, 3.4], triangular: [-0.02, 0.13] },
    middleShaft: { at: [0, -1, 0.1], radii: [4.4, 3.1], triangular: [-0.01, 0.09] },
    distalShaft: { at: [0, -8, 0.5], radii: [4.4, 2.8], triangular: [0.01, 0.09] },
    neck: { at: [0, -15.5, 2.3], radii: [4.8, 2.8], triangular: [-0.01, 0.09] },
  },
  socket: { oval: { centre: [0, 25, 2.5], radii: [7, 6, 6] } },
  trochlea: {
    radialCondyle: { at: [-4, -17.3, 3], radii: [3.1, 3.1] },
    groove: { at: [0, -17.3, 3], radii: [2.7, 2.7] },
    ulnarCondyle: { at: [3.8, -17.3, 3], radii: [3.1, 3.1] },
  },
};

export const proximalPhalanxOfRingFinger = fingerPhalanx(
  'proximal-phalanx-of-ring-finger',
  proximalPhalanxOfRingFingerFigures,
  {
    from: 'specimen',
    fitted: false,
    note: 'Not fitted: the specimen has a hole here. The ends are shaved, so that the joints keep their space.',
  },
);
