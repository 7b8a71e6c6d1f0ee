import type { BoneFigures } from '../boneFigures.ts';

export const intermediateCuneiform: BoneFigures = {
  structure: 'intermediate-cuneiform',
  grid: 0.6,
  genus: 0,
  parts: {
    // A block, cut to a wedge by the two neighbours' surfaces.
    body: {
      form: 'block',
      blend: 0,
      centre: [-82, 42.5, 109],
      halfSize: [7.2, 8.6, 7.5],
      rotation: [16, -30, -8],
      edge: 2.5,
    },
    dorsalRidge: { form: 'taper', blend: 6.5, from: [-86, 51.5, 106.5], to: [-87.5, 46, 111.5], radii: [5.4, 6.9] },
    medialCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 6.5,
      centre: [-44.5, 33.5, 124.5],
      radii: [40, 42.2, 37],
    },
    lateralCuneiformFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2.5,
      centre: [-122.5, 25, 94],
      radii: [40.3, 41.5, 37.6],
    },
    navicularFacet: { form: 'ellipsoid', op: 'cut', blend: 2.5, centre: [-69.5, 59, 78.5], radii: [30.1, 31.2, 29.5] },
    metatarsalFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2.5,
      centre: [-107.5, 25.5, 148],
      radii: [39.6, 41.4, 41.1],
    },
    dorsalSlope: { form: 'ellipsoid', op: 'cut', blend: 3.5, centre: [-97.5, 91, 121.5], radii: [39.1, 41.6, 42.6] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Joint surfaces are shaved: on the specimen, neighbouring bones of the foot touch or cut each other.',
  },
};
