/** The figures of a shape as a row of numbers that a fitter may move, and back. */
import type { MuscleShape, Sheet, SheetPoint, Station, Tube } from '../../../figures/muscleFigures.ts';
import { RADIANS } from '../../fields/vector.ts';
import { at } from '../at.ts';
import { pieces } from '../strands.ts';

export interface FigureVector {
  readonly values: readonly number[];
  /** How far a figure changes per millimetre that it moves the surface: 1 for lengths, degrees or shares else. */
  readonly perMillimetre: readonly number[];
  /** Which piece a figure belongs to. */
  readonly piece: readonly number[];
  /** Figures in a row that should not zigzag. */
  readonly triples: readonly Triple[];
}

export interface Triple {
  readonly indices: readonly [number, number, number];
  readonly stiffness: number;
  /** Whether the figures themselves should run evenly, or only what a fit adds to them. */
  readonly of: 'figures' | 'changes';
}

type StationKey = 'halfWidth' | 'halfThickness' | 'roll' | 'bend' | 'egg';
const STATION_KEYS: readonly StationKey[] = ['halfWidth', 'halfThickness', 'roll', 'bend', 'egg'];
/** Roll, bow and egg of a section are poorly seen where it is round: they follow their neighbours more. */
const STIFFNESS: Record<StationKey | 'centre', number> = {
  centre: 0.15,
  halfWidth: 0.3,
  halfThickness: 0.3,
  roll: 1.5,
  bend: 3,
  egg: 2,
};

export function figureVector(shape: MuscleShape): FigureVector {
  const parts = pieces(shape).map((piece) => (piece.form === 'tube' ? tubeVector(piece) : sheetVector(piece)));
  const bases = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.values.length, 0));
  return {
    values: parts.flatMap((part) => part.values),
    perMillimetre: parts.flatMap((part) => part.perMillimetre),
    piece: parts.flatMap((part, i) => part.values.map(() => i)),
    triples: parts.flatMap((part, i) =>
      part.triples.map((triple) => {
        const [a, b, c] = triple.indices;
        const base = at(bases, i);
        return { ...triple, indices: [a + base, b + base, c + base] as const };
      }),
    ),
  };
}

/** The shape with other figures; half-widths and thicknesses stay positive. */
export function withFigures(shape: MuscleShape, values: readonly number[]): MuscleShape {
  let next = 0;
  const take = (): number => at(values, next++);
  const rebuild = (piece: Tube | Sheet): Tube | Sheet =>
    piece.form === 'tube' ? tubeWith(piece, take) : sheetWith(piece, take);
  if (shape.form !== 'slips') return rebuild(shape);
  const parts = Object.entries(shape.parts).map(([name, part]) => [name, rebuild(part)]);
  return { ...shape, parts: Object.fromEntries(parts) };
}

type PieceVector = Pick<FigureVector, 'values' | 'perMillimetre' | 'triples'>;

const keysOf = (tube: Tube): StationKey[] => {
  const stations = Object.values(tube.stations);
  return STATION_KEYS.filter((key) => stations.some((station) => station[key] !== undefined));
};

function tubeVector(tube: Tube): PieceVector {
  const stations = Object.values(tube.stations);
  const keys = keysOf(tube);
  const width = 3 + keys.length;
  const unitOf = (key: StationKey, station: Station): number => {
    const radius = Math.max(station.halfWidth, station.halfThickness, 3);
    return key === 'roll' ? 1 / radius / RADIANS : key === 'egg' ? 1 / radius : 1;
  };
  const triples = stations.slice(2).flatMap((_, j) =>
    Array.from({ length: width }, (__, c): Triple => {
      const key = c < 3 ? 'centre' : at(keys, c - 3);
      const even = key === 'roll' || key === 'bend' || key === 'egg';
      const indices = [j * width + c, (j + 1) * width + c, (j + 2) * width + c] as const;
      return { indices, stiffness: STIFFNESS[key], of: even ? 'figures' : 'changes' };
    }),
  );
  return {
    values: stations.flatMap((station) => [...station.centre, ...keys.map((key) => station[key] ?? 0)]),
    perMillimetre: stations.flatMap((station) => [1, 1, 1, ...keys.map((key) => unitOf(key, station))]),
    triples,
  };
}

const LEAST_WIDTH = 0.5;
const LEAST_THICKNESS = 0.8;

function tubeWith(tube: Tube, take: () => number): Tube {
  const keys = keysOf(tube);
  const stations = Object.entries(tube.stations).map(([name]): [string, Station] => {
    const centre = [take(), take(), take()] as const;
    const figures = Object.fromEntries(keys.map((key) => [key, take()])) as Record<StationKey, number>;
    const positive = (value: number): number => Math.max(LEAST_WIDTH, value);
    const { halfWidth, halfThickness, roll, bend, egg } = figures;
    const shaped = { ...(bend === undefined ? {} : { bend }), ...(egg === undefined ? {} : { egg }) };
    return [name, { centre, halfWidth: positive(halfWidth), halfThickness: positive(halfThickness), roll, ...shaped }];
  });
  return { ...tube, stations: Object.fromEntries(stations) };
}

const SHEET_STIFFNESS = 0.8;

function sheetVector(sheet: Sheet): PieceVector {
  const rows = Object.values(sheet.rows);
  const columns = at(rows, 0).length;
  const index = (row: number, column: number, k: number): number => (row * columns + column) * 4 + k;
  const triples: Triple[] = [];
  const tie = (a: number, b: number, c: number): void => {
    triples.push({ indices: [a, b, c], stiffness: SHEET_STIFFNESS, of: 'changes' });
  };
  rows.forEach((row, j) => {
    row.forEach((_, c) => {
      for (let k = 0; k < 4; k++) {
        if (j > 1) tie(index(j - 2, c, k), index(j - 1, c, k), index(j, c, k));
        if (c > 1) tie(index(j, c - 2, k), index(j, c - 1, k), index(j, c, k));
      }
    });
  });
  const values = rows.flatMap((row) => row.flatMap((point) => [...point]));
  return { values, perMillimetre: values.map(() => 1), triples };
}

function sheetWith(sheet: Sheet, take: () => number): Sheet {
  const rows = Object.entries(sheet.rows).map(([name, row]): [string, SheetPoint[]] => {
    const points = row.map((): SheetPoint => [take(), take(), take(), Math.max(LEAST_THICKNESS, take())]);
    return [name, points];
  });
  return { ...sheet, rows: Object.fromEntries(rows) };
}
