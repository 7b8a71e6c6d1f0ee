/** Hints and a specimen's surface → the figures as measured, before any fit. */
import type { MuscleShape, Sheet, Station, Tube } from '../../../figures/muscleFigures.ts';
import type { Mesh } from '../../mesh.ts';
import { endVertices } from './endVertices.ts';
import { harmonicField } from './harmonicField.ts';
import { mainPieces } from './mainPieces.ts';
import { measureSheet } from './measureSheet.ts';
import { measureTube } from './measureTube.ts';
import type { MeasuringHints, PieceHints, SectionsByHand, SheetHints, TubeHints } from './measuringHints.ts';
import { spaceField } from './spaceField.ts';

/** `muscle`: the specimen's surface of it, mm. `surfaceOf`: the specimen's structures by FMA id. */
export function measureShape(hints: MeasuringHints, muscle: Mesh, surfaceOf: (fma: string) => Mesh): MuscleShape {
  const surface = mainPieces(muscle);
  const { shape } = hints;
  if (shape.form !== 'slips') return measurePiece(shape, surface, surfaceOf);
  const parts = Object.entries(shape.parts).map(([name, part]) => [name, measurePiece(part, surface, surfaceOf)]);
  return { form: 'slips', parts: Object.fromEntries(parts) };
}

function measurePiece(hints: PieceHints, surface: Mesh, surfaceOf: (fma: string) => Mesh): Tube | Sheet {
  const { belly, bind } = hints;
  const known = {
    belly,
    bind,
    ...(hints.wraps ? { wraps: hints.wraps } : {}),
    ...(hints.pennation ? { pennation: hints.pennation } : {}),
  };
  if (hints.form === 'sections') {
    return { form: 'tube', reference: hints.reference, stations: stationsByHand(hints), ...known };
  }
  if (hints.form === 'tube') {
    const stations = measureTube(surface, field(hints, surface, surfaceOf), hints);
    return { form: 'tube', reference: hints.reference, stations, ...known };
  }
  const rows = hints.form === 'grid' ? hints.rows : measureSheet(surface, field(hints, surface, surfaceOf), hints);
  const { fibreBellies } = hints;
  return { form: 'sheet', rows, ...known, ...(fibreBellies ? { fibreBellies } : {}) };
}

function field(hints: TubeHints | SheetHints, surface: Mesh, surfaceOf: (fma: string) => Mesh): Float64Array {
  const origin = endVertices(surface, hints.origin, surfaceOf);
  const insertion = endVertices(surface, hints.insertion, surfaceOf);
  if ((hints.course ?? (hints.form === 'sheet' ? 'space' : 'surface')) === 'space') {
    return spaceField(
      surface,
      { hint: hints.origin, vertices: origin },
      { hint: hints.insertion, vertices: insertion },
    );
  }
  return harmonicField(surface, new Set([...origin].filter((vertex) => !insertion.has(vertex))), insertion);
}

function stationsByHand({ stations }: SectionsByHand): Record<string, Station> {
  const entries = Object.entries(stations).map(([name, [x, y, z, halfWidth, halfThickness, roll]]) => {
    return [name, { centre: [x, y, z], halfWidth, halfThickness, roll }] as const;
  });
  return Object.fromEntries(entries);
}
