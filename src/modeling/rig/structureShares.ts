import type { FigureSource } from '../build/figureSource.ts';
import { isFibreMesh, type Mesh } from '../mesh.ts';
import { pieces } from '../muscles/strands.ts';
import { carriedBy } from './carrier.ts';
import { muscleShares, type Share } from './muscleShares.ts';

/** What carries each vertex of a structure: a bone's one joint, a disc's two, or a muscle's bones along its fibres. */
export function structureShares(source: FigureSource, mesh: Mesh): Share[] {
  if (source.kind === 'bone') {
    const whole = carriedBy(source.id);
    return Array.from({ length: mesh.positions.length / 3 }, () => whole);
  }
  if (!isFibreMesh(mesh)) throw new Error(`${source.id}: a muscle's mesh knows its fibres; this one has no uv`);
  return muscleShares(
    mesh,
    pieces(source.figures.shape).map(({ bind }) => bind),
  );
}
