import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfLittleToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-140.5, -0.5, 177], radii: [3.4, 2.9] },
    belowBase: { at: [-141, -0.5, 178], radii: [3.2, 2.7] },
    waist: { at: [-141.5, -1, 179.5], radii: [3, 2.4] },
    neck: { at: [-141.5, -1, 180], radii: [3.1, 2.1] },
  },
  baseFacet: { centre: [-141, 0, 169.5], radii: [7, 7, 7] },
  trochlea: {
    medialCondyle: { at: [-139.5, -1, 180.5], radii: [1.8, 1.2] },
    groove: { at: [-141.5, -1, 180.5], radii: [1.7, 1.1] },
    lateralCondyle: { at: [-143.5, -1.5, 179.5], radii: [1.8, 1.1] },
  },
};

export const middlePhalanxOfLittleToe = toePhalanx('middle-phalanx-of-little-toe', middlePhalanxOfLittleToeFigures, {
  from: 'specimen',
  fitted: false,
  note: 'Too small to fit: a fit gnaws it. Joint surfaces are shaved, as on its neighbours.',
});
