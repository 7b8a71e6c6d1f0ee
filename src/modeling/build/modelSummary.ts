/** The model as text, a line a shape, so that a change of it can be read as a diff. */
import { boxOf } from '../meshing/box.ts';
import { meshVolume } from '../survey/meshVolume.ts';
import type { Piece } from './assemblePieces.ts';
import type { Measurement, Measurements } from './measurements.ts';
import type { MeshedStructure } from './meshStructures.ts';
import { structureFigureCount } from './structureFigureCount.ts';

const HEAD = [
  'The generated model, a line a shape: right or midline as authored; the left is its mirror image. Lengths in mm.',
  'Distance to the specimen (mean / 95 %) as last compared; "was": of an earlier shape, not compared since.',
  '',
  columns(['structure', 'triangles', 'vertices', 'cm³', 'figures', 'distance', 'smallest corner … largest corner']),
];

export function modelSummary(pieces: readonly Piece[], measurements: Measurements): string {
  const lines = pieces.flatMap(({ file, drawn }) => [
    `\n${file}`,
    ...drawn.map(({ meshed }) => shapeLine(meshed, measurements[meshed.source.id])),
  ]);
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

function shapeLine({ source, hash, mesh }: MeshedStructure, measurement?: Measurement): string {
  const { min, max } = boxOf(mesh.positions);
  const corner = (at: readonly number[]) => at.map((mm) => (mm + 0).toFixed(1)).join(' ');
  return columns([
    source.id,
    String(mesh.indices.length / 3),
    String(mesh.positions.length / 3),
    (meshVolume(mesh) / 1000).toFixed(2),
    String(structureFigureCount(source)),
    distance(hash, measurement),
    `${corner(min)} … ${corner(max)}`,
  ]);
}

function distance(hash: string, measurement?: Measurement): string {
  if (!measurement) return 'not compared';
  const { source, mean, p95 } = measurement;
  return `${source === hash ? '' : 'was '}${mean.toFixed(2)} / ${p95.toFixed(2)}`;
}

function columns([first = '', ...rest]: readonly string[]): string {
  const last = rest.pop() ?? '';
  return [first.padEnd(38), ...rest.map((cell, i) => cell.padStart(i === 4 ? 17 : 10)), `  ${last}`].join('');
}
