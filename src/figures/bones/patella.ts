import type { BoneFigures } from '../boneFigures.ts';

export const patella: BoneFigures = {
  structure: 'patella',
  grid: 0.7,
  genus: 0,
  parts: {
    body: {
      form: 'plate',
      blend: 0.5,
      // Leans forward with the tendon: v runs from apex to base, w out through the skin.
      frame: { origin: [-85.5, 417, 105], u: [1, 0, 0], v: [0, 0.972, 0.235] },
      rim: {
        base: [0, 19.5, -4, 1.7],
        baseMedial: [10, 14.6, -3.1, 5.3],
        upperMedialBorder: [18.5, 8.5, 1.6, 4.2],
        medialBorder: [22.5, 1, 2.3, 1.6],
        lowerMedialBorder: [19, -8, 0, 2.8],
        apexMedial: [9.5, -15.3, 0.2, 4.3],
        apex: [-2.5, -19.5, 1.5, 2.8],
        apexLateral: [-10.5, -15, 1.4, 2.4],
        lowerLateralBorder: [-18, -5, 1.4, 2],
        lateralBorder: [-19.5, 5, 1.7, 1.9],
        baseLateral: [-12.5, 14.8, 1.7, 3.8],
      },
      inner: {
        aboveRidge: [1, 12, 0.4, 5.8],
        upperMedialFacet: [9, 7, 0.1, 8.1],
        medialFacet: [14, 1, 0.9, 5.4],
        lowerMedialFacet: [9, -8, -1.1, 7.2],
        medianRidge: [4.5, 0, 0.4, 7.3],
        upperLateralFacet: [-6, 6, 3.6, 5.3],
        lateralFacet: [-8, 0, 3.4, 3.8],
        lowerLateralFacet: [-8, -7, 1.8, 4.3],
        belowFacets: [1, -9, -0.6, 6.8],
      },
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
