/** A muscle's figures as a surface that knows its fibres. */
import type { MuscleFigures } from '../../figures/muscleFigures.ts';
import type { FibreMesh, Mesh } from '../mesh.ts';
import { at } from './at.ts';
import { NearestSurface } from './nearestSurface.ts';
import { pushOutOfBone } from './pushOutOfBone.ts';
import { seatEnds } from './seatEnds.ts';
import type { Strand } from './strand.ts';
import { strands } from './strands.ts';

/** Trees are costly to grow and bones are met by many muscles. */
const trees = new WeakMap<Mesh, NearestSurface>();

/** Builds the authored (right) muscle: closed, facing outward, one closed piece a strand, already pushed out of `bones`
 *  (mm, by structure id without a side, as the right side and the midline are authored) and seated on those that it is
 *  attached to. Bones that are missing are passed over. */
export function meshMuscle(figures: MuscleFigures, bones: ReadonlyMap<string, Mesh>): FibreMesh {
  const all = [...bones.values()].map(tree);
  const named = (references: readonly string[]): NearestSurface[] =>
    references.flatMap((reference) => {
      const bone = bones.get(at(reference.split('/'), 0));
      return bone ? [tree(bone)] : [];
    });
  const [origin, insertion] = [named(figures.from), named(figures.to)];
  const built = strands(figures.shape);
  for (const strand of built) {
    pushOutOfBone(strand, all, { origin, insertion });
    seatEnds(strand, origin, insertion);
  }
  return join(built);
}

function tree(bone: Mesh): NearestSurface {
  const known = trees.get(bone) ?? new NearestSurface(bone);
  trees.set(bone, known);
  return known;
}

/** Strands one after another in one mesh. */
export function join(built: readonly Strand[]): FibreMesh {
  const counts = built.map((strand) => strand.positions.length / 3);
  const bases = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
  return {
    positions: Float32Array.from(built.flatMap((strand) => [...strand.positions])),
    indices: Uint32Array.from(built.flatMap((strand, i) => Array.from(strand.indices, (v) => v + at(bases, i)))),
    uv: Float32Array.from(built.flatMap((strand) => [...strand.uv])),
    belly: Float32Array.from(built.flatMap((strand) => [...strand.belly])),
    strand: Uint16Array.from(counts.flatMap((count, i) => new Array<number>(count).fill(i))),
  };
}
