import type { BoneFigures } from '../boneFigures.ts';

export const trapezoid: BoneFigures = {
  structure: 'trapezoid',
  grid: 0.6,
  genus: 0,
  parts: {
    body: { form: 'taper', blend: 0, from: [-269, 799.5, 116], to: [-265.5, 799.5, 121.5], radii: [3.2, 2] },
    dorsalToe: { form: 'taper', blend: 7.5, from: [-266.5, 796, 112], to: [-270, 794.5, 112], radii: [1.8, 1] },
    radialCorner: { form: 'taper', blend: 5, from: [-267.5, 802, 115.5], to: [-272, 799.5, 114.5], radii: [1.4, 1.1] },
    proximalCorner: {
      form: 'taper',
      blend: 3,
      from: [-269.5, 803.5, 118],
      to: [-271, 803.5, 115.5],
      radii: [1.2, 1.3],
    },
    palmarSide: { form: 'taper', blend: 4.5, from: [-268.5, 799, 120], to: [-266, 803, 121], radii: [2.2, 2.1] },
    ulnarCorner: { form: 'taper', blend: 0.5, from: [-267, 802, 122], to: [-265, 803.5, 121], radii: [2, 1.5] },
    metacarpalRidgeSide: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 2.5,
      centre: [-267, 788.5, 122.5],
      radii: [9.8, 9.3, 8.5],
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
