import { type FingerPhalanxFigures, fingerPhalanx } from '../hand/fingerPhalanx.ts';

export const proximalPhalanxOfThumbFigures: FingerPhalanxFigures = {
  placement: { origin: [-313, 761.5, 150], rotation: [-10, 38, -24] },
  shaft: {
    base: { at: [3, 12.7, 1.5], radii: [7.2, 5.1], triangular: [0.03, 0.04] },
    belowBase: { at: [2.5, 9.4, 1], radii: [6.3, 4.2], triangular: [0.02, 0.04] },
    proximalShaft: { at: [2.5, 6, 0.5], radii: [5.5, 3.5], triangular: [-0.02, 0.09] },
    middleShaft: { at: [2, 0, 0.5], radii: [4.8, 2.9], triangular: [0, 0.08] },
    distalShaft: { at: [1.5, -5.5, 0.5], radii: [4.4, 2.8], triangular: [0.07, 0.06] },
    neck: { at: [2, -11, 0.5], radii: [4.6, 2.6], triangular: [0.06, 0.1] },
  },
  socket: { oval: { centre: [3, 20.7, 0.5], radii: [9.7, 6.6, 8.8] } },
  trochlea: {
    radialCondyle: { at: [-2.8, -11.5, 1.5], radii: [2.6, 2.8] },
    groove: { at: [1.5, -12, 1], radii: [2.3, 2.5] },
    ulnarCondyle: { at: [5.5, -11.8, 0.8], radii: [2.2, 2.4] },
  },
};

export const proximalPhalanxOfThumb = fingerPhalanx('proximal-phalanx-of-thumb', proximalPhalanxOfThumbFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Fitted, then shaved at its ends by up to 1.5 mm, so that the joints keep their space.',
});
