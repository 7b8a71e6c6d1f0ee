import { type ToePhalanxFigures, toePhalanx } from '../foot/toePhalanx.ts';

export const middlePhalanxOfLittleToeFigures: ToePhalanxFigures = {
  course: {
    base: { at: [-140.5, -0.5, 177.5], radii: [3.5, 3.2] },
    belowBase: { at: [-141, -0.5, 178], radii: [3.5, 2.6] },
    waist: { at: [-141, 0, 179], radii: [3, 2.6] },
    neck: { at: [-141.5, -1, 179.5], radii: [3.3, 2.6] },
  },
  baseFacet: { centre: [-142, 1, 170.5], radii: [11.8, 7.2, 6.4] },
  trochlea: {
    medialCondyle: { at: [-139.5, -2, 181.5], radii: [1.3, 0.8] },
    groove: { at: [-142, -2, 180], radii: [1.3, 0.8] },
    lateralCondyle: { at: [-143.5, -2, 179], radii: [1.5, 1.8] },
  },
};

export const middlePhalanxOfLittleToe = toePhalanx('middle-phalanx-of-little-toe', middlePhalanxOfLittleToeFigures, {
  from: 'specimen',
  fitted: true,
  note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
});
