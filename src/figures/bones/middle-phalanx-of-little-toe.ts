import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfLittleToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-140.5, -0.5, 177], radii: [3.5, 3.1] },
    belowBase: { at: [-141, -0.5, 178], radii: [3.5, 2.6] },
    waist: { at: [-141, -0.5, 179], radii: [3, 2.6] },
    neck: { at: [-141.5, -1, 180], radii: [3.2, 2.3] },
  },
  baseFacet: { centre: [-142, 3, 170.5], radii: [9.5, 8.1, 6.4] },
  trochlea: {
    medialCondyle: { at: [-140, -2, 181.5], radii: [1.6, 1] },
    groove: { at: [-142, -2, 180], radii: [1.4, 1] },
    lateralCondyle: { at: [-143.5, -2, 179], radii: [1.5, 1.8] },
  },
};

export const middlePhalanxOfLittleToe = toePhalanx('middle-phalanx-of-little-toe', middlePhalanxOfLittleToeFigures, {
  from: 'specimen',
  fitted: true,
});
