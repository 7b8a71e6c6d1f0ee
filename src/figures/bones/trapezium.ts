import type { BoneFigures } from '../boneFigures.ts';

export const trapezium: BoneFigures = {
  structure: 'trapezium',
  grid: 0.6,
  genus: 0,
  parts: {
    stem: { form: 'taper', blend: 0, from: [-274.5, 805.5, 121.5], to: [-275.5, 800.5, 117], radii: [4.4, 2.9] },
    radialWing: { form: 'taper', blend: 3, from: [-276, 810, 122], to: [-279.5, 807.5, 126], radii: [3.8, 2.8] },
    scaphoidSide: { form: 'taper', blend: 5, from: [-273, 807.5, 125], to: [-272, 811.5, 124.5], radii: [3.9, 2.9] },
    tubercle: { form: 'taper', blend: 6, from: [-269.3, 813.2, 127.5], to: [-270, 808.7, 128.3], radii: [1.7, 1.8] },
    distalLip: { form: 'taper', blend: 5, from: [-272.5, 801, 123], to: [-275.9, 800.3, 122], radii: [2, 1.8] },
    ulnarLip: { form: 'taper', blend: 3.5, from: [-273, 806.5, 119], to: [-268.5, 807.5, 124], radii: [2, 1.9] },
    trapezoidFacet: { form: 'ellipsoid', op: 'cut', blend: 2, centre: [-266.5, 797.7, 113], radii: [10, 10, 10] },
    metacarpalSaddle: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2,
      centre: [-283.5, 798.5, 127],
      radii: [8.5, 9.9, 7.7],
      rotation: [-5, 0, 2],
    },
    grooveForFlexorCarpiRadialis: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2.5,
      centre: [-266.5, 808, 126.5],
      radii: [3.1, 7.7, 2.4],
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Fitted, then shaved by about half a millimetre all round: the bones of the specimen’s wrist touch.',
  },
};
