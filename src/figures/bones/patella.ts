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
        base: [0, 19.5, -4, 1.5],
        baseMedial: [10, 15.2, -3.5, 4.1],
        upperMedialBorder: [18.5, 8.5, 1.6, 4.3],
        medialBorder: [22.5, 1, 2.2, 1.6],
        lowerMedialBorder: [19, -8, 0, 2.7],
        apexMedial: [9.5, -15.3, 0.2, 3.8],
        apex: [-2.5, -19.5, 1.3, 2.3],
        apexLateral: [-10.5, -15, 1.5, 2.2],
        lowerLateralBorder: [-18, -5, 1.5, 2],
        lateralBorder: [-19.5, 5, 1.7, 2],
        baseLateral: [-12.5, 16, 1.3, 3],
      },
      inner: {
        aboveRidge: [1, 12, 0.4, 5.8],
        upperMedialFacet: [9, 7, 0.1, 7.9],
        medialFacet: [14, 1, 0.9, 5.4],
        lowerMedialFacet: [9, -8, -1.2, 7.3],
        medianRidge: [4.5, 1, 0.5, 7.4],
        lowerRidge: [4, -5.5, -0.6, 7.2],
        upperLateralFacet: [-6, 6, 3.6, 5.4],
        lateralFacet: [-8, 0, 3.4, 3.8],
        lowerLateralFacet: [-8, -7, 1.6, 4.3],
        belowFacets: [1, -11, 0, 6.7],
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Mended and fitted three times; the outline is measured, not fitted.',
  },
};
