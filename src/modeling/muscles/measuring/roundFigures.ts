/** Figures as a person would write them down: places and widths and thicknesses to half a millimetre,
 *  rolls to a degree. */
import type { MuscleShape, Sheet, SheetPoint, Station, Tube } from '../../../figures/muscleFigures.ts';

export function roundFigures(shape: MuscleShape): MuscleShape {
  if (shape.form !== 'slips') return roundPiece(shape);
  const parts = Object.entries(shape.parts).map(([name, part]) => [name, roundPiece(part)]);
  return { ...shape, parts: Object.fromEntries(parts) };
}

const to = (step: number, value: number): number => Number((Math.round(value / step) * step).toFixed(2)) + 0;

const half = (value: number): number => to(0.5, value);

function roundPiece(piece: Tube | Sheet): Tube | Sheet {
  if (piece.form === 'tube') {
    const stations = Object.entries(piece.stations).map(([name, station]) => [name, roundStation(station)]);
    return { ...piece, stations: Object.fromEntries(stations) };
  }
  const rows = Object.entries(piece.rows).map(([name, row]) => [
    name,
    row.map(([x, y, z, thickness]): SheetPoint => [half(x), half(y), half(z), half(thickness)]),
  ]);
  return { ...piece, rows: Object.fromEntries(rows) };
}

function roundStation({ centre, halfWidth, halfThickness, roll, bend, egg }: Station): Station {
  return {
    centre: [half(centre[0]), half(centre[1]), half(centre[2])],
    halfWidth: half(halfWidth),
    halfThickness: half(halfThickness),
    roll: to(1, roll),
    ...(bend ? { bend: half(bend) } : {}),
    ...(egg ? { egg: to(0.05, egg) } : {}),
  };
}
