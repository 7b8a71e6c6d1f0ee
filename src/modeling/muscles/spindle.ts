/** Simple muscles that the tests of this folder share: a straight spindle, a bent sheet, two slips. */
import type { Sheet, SheetPoint, Slips, Tube } from '../../figures/muscleFigures.ts';

/** 120 mm upward, 10 × 6 mm in the middle, thin at both ends. */
export const spindle: Tube = {
  form: 'tube',
  reference: 'x',
  belly: [0.2, 0.8],
  bind: [
    ['scapula', 0],
    ['humerus', 1],
  ],
  stations: {
    origin: { centre: [0, 0, 0], halfWidth: 2, halfThickness: 2, roll: 0 },
    'belly begins': { centre: [0, 30, 2], halfWidth: 7, halfThickness: 4, roll: 0 },
    widest: { centre: [0, 60, 4], halfWidth: 10, halfThickness: 6, roll: 0 },
    'belly ends': { centre: [0, 90, 2], halfWidth: 7, halfThickness: 4, roll: 0 },
    insertion: { centre: [0, 120, 0], halfWidth: 2, halfThickness: 2, roll: 0 },
  },
};

const row = (y: number, width: number, height: number): SheetPoint[] =>
  [-1, -1 / 3, 1 / 3, 1].map((share) => [share * width, y, height - 6 * share * share, 7]);

/** A fan 100 mm long, 80 mm wide at its origin and 30 at its insertion, bowed and 7 mm thick. */
export const fan: Sheet = {
  form: 'sheet',
  belly: [0.1, 0.8],
  bind: [
    ['scapula', 0],
    ['humerus', 1],
  ],
  rows: {
    origin: row(0, 40, 0),
    'a third': row(33, 32, 8),
    'two thirds': row(67, 24, 8),
    insertion: row(100, 15, 0),
  },
};

/** The spindle twice, side by side. */
export const slips: Slips = {
  form: 'slips',
  parts: { first: spindle, second: moved(spindle, 40) },
};

function moved(tube: Tube, x: number): Tube {
  const stations = Object.entries(tube.stations).map(([name, station]) => {
    const [a, b, c] = station.centre;
    return [name, { ...station, centre: [a + x, b, c] as const }] as const;
  });
  return { ...tube, stations: Object.fromEntries(stations) };
}
