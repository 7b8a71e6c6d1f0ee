import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const middlePhalanxOfRingFingerFigures: FingerPhalanxFigures = {
  placement: { origin: [-250, 689.5, 165], rotation: [-42, -7, 4] },
  shaft: {
    base: { at: [2, 12.8, 1.5], radii: [5.7, 4.3], triangular: [-0.02, 0.06] },
    belowBase: { at: [1.5, 9.5, 0.5], radii: [4.9, 3], triangular: [-0.04, 0.04] },
    proximalShaft: { at: [0.5, 4.5, 0], radii: [4.3, 2.3], triangular: [-0.03, 0.02] },
    middleShaft: { at: [0, -0.5, 0], radii: [3.8, 2], triangular: [-0.02, -0.03] },
    distalShaft: { at: [-0.5, -5.5, 0.5], radii: [3.7, 1.9], triangular: [0.02, -0.03] },
    neck: { at: [-1, -10.5, 1.5], radii: [4.1, 2], triangular: [0, 0.05] },
  },
  socket: {
    radial: { centre: [-0.5, 18.8, 1.5], radii: [6, 4.8, 5.9] },
    ulnar: { centre: [5.5, 17.8, 1.5], radii: [6.3, 4.6, 5.4] },
  },
  trochlea: {
    radialCondyle: { at: [-4, -11.5, 2], radii: [1.9, 1.8] },
    groove: { at: [-1, -11.5, 2], radii: [1.5, 1.5] },
    ulnarCondyle: { at: [2.5, -11.5, 2.5], radii: [1.7, 1.8] },
  },
};

export const middlePhalanxOfRingFinger = fingerPhalanx(
  'middle-phalanx-of-ring-finger',
  middlePhalanxOfRingFingerFigures,
  {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
  },
);
