import type { BoneFigures } from '../boneFigures.ts';

export const triquetrum: BoneFigures = {
  structure: 'triquetrum',
  grid: 0.6,
  genus: 0,
  parts: {
    body: {
      form: 'shaft',
      blend: 0,
      wide: [1, 0, 0],
      caps: [2, 2],
      sections: {
        dorsalEnd: {
          at: [-240, 806, 113],
          radii: [2.8, 3.6],
          twist: -4,
          triangular: [-0.08, 0.07],
          square: [-0.04, -0.04],
        },
        dorsal: {
          at: [-238, 806, 117],
          radii: [4.3, 6.6],
          twist: -4,
          triangular: [0, 0.09],
          square: [-0.05, -0.04],
        },
        palmar: {
          at: [-237.5, 805, 120.5],
          radii: [4, 6],
          twist: 3,
          triangular: [0.08, 0.01],
          square: [-0.05, 0.03],
        },
        palmarEnd: {
          at: [-236.5, 804, 124.5],
          radii: [2.9, 4],
          twist: 11,
          triangular: [0.05, -0.07],
          square: [-0.03, 0.08],
        },
      },
    },
    hamateFacet: { form: 'ellipsoid', op: 'cut', blend: 4, centre: [-249, 793.5, 116.5], radii: [13.7, 12.9, 9.5] },
    pisiformFacet: { form: 'ellipsoid', op: 'cut', blend: 4, centre: [-235, 809, 138.5], radii: [13.4, 12.3, 14.3] },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
