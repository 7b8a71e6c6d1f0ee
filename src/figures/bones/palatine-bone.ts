import type { BoneFigures, PlateFrame } from '../boneFigures.ts';

/** u forward in the side wall of the nose, v up, height outward from the mid plane. */
const PERPENDICULAR: PlateFrame = { origin: [-13, 1500, 140], u: [0, 0, 1], v: [0.1, 1, 0] };
/** u forward along the hard palate, v to the mid plane, height up. */
const HORIZONTAL: PlateFrame = { origin: [-8, 1488.5, 147], u: [0, 0, 1], v: [1, 0, 0] };

export const palatineBone: BoneFigures = {
  structure: 'palatine-bone',
  grid: 0.6,
  genus: 0,
  parts: {
    perpendicularPlate: {
      form: 'plate',
      blend: 0,
      frame: PERPENDICULAR,
      rim: {
        pyramidalRoot: [-3, -9.5, 3, 1],
        pterygoidBorderLow: [-3.3, -3, 2.1, 1.4],
        pterygoidBorder: [-5.5, 0, 0.2, 1.6],
        sphenoidalProcessRoot: [-9.5, 2.3, -1.4, 1],
        sphenoidalProcessBack: [-14, 7.5, -1, 1],
        sphenoidalProcessTip: [-16, 11, -4.6, 2.6],
        sphenoidalProcessTop: [-13, 14.3, -5.2, 3.2],
        sphenoidalProcessFront: [-9, 12, -4.7, 1.3],
        sphenopalatineNotch: [-5.5, 6.5, -1.7, 1.2],
        orbitalProcessRoot: [-3, 11, -1.4, 1],
        orbitalProcessFront: [2.5, 12.2, 1.5, 1],
        conchalCrest: [4.5, 8, 0, 1],
        maxillaryBorderHigh: [9, 6, 1.5, 1],
        maxillaryBorder: [10.8, 2, 1.1, 1.1],
        maxillaryBorderLow: [11, -4, 2.2, 1],
        atPalateFront: [12.5, -9, 2.7, 1],
        atPalate: [5, -11.5, 3.2, 1],
      },
      inner: {
        middle: [2, 0, 1, 1.3],
        low: [3, -6, 1.5, 1.4],
        high: [-1, 6, 0, 1.2],
        behind: [-9, 6, -1.2, 1.5],
      },
    },
    horizontalPlate: {
      form: 'plate',
      blend: 6.5,
      frame: HORIZONTAL,
      rim: {
        posteriorNasalSpine: [-10.8, 6.4, -1, 4],
        palatineBorderMedial: [-6, 3, -0.3, 1.9],
        palatineBorder: [-4.8, -2, -1.3, 1.1],
        palatineBorderLateral: [-5.5, -6.5, -2.3, 1.2],
        lateral: [0, -7.5, 0.1, 2.4],
        frontLateral: [4.2, -5, 0.8, 1.9],
        transverseSuture: [7, -2, 1.9, 1.6],
        transverseSutureMidline: [8, 6.6, 1.3, 3.1],
        nasalCrest: [0, 6.9, -0.1, 2.7],
      },
      inner: { middle: [1, 0, 0.1, 1.9] },
    },
    pyramidalProcess: {
      form: 'shaft',
      blend: 6.5,
      wide: [0, 1, 0],
      caps: [2, 2.5],
      sections: {
        root: { at: [-16, 1491.5, 139], radii: [5.3, 0.8] },
        middle: { at: [-18.5, 1487.5, 137.8], radii: [5.3, 2.6] },
        tuber: { at: [-23.5, 1486.5, 137.3], radii: [3.5, 2.8] },
      },
    },
    orbitalProcess: {
      form: 'shaft',
      blend: 6,
      wide: [1, 0, 0],
      caps: [2, 2],
      sections: {
        root: { at: [-15.5, 1506.5, 138], radii: [1.6, 0.8] },
        neck: { at: [-15, 1511, 137.5], radii: [2.7, 3] },
        body: { at: [-15, 1513, 137], radii: [3.2, 3.3] },
        tip: { at: [-15.5, 1515, 136.5], radii: [1.8, 2] },
      },
    },
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Plates about 2 mm thick, as the grid needs; life is thinner.',
  },
};
