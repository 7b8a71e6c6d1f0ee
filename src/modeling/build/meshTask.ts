/** One structure meshed: what a worker thread does. Everything in and out is plain data. */
import type { Mesh } from '../mesh.ts';
import { meshMuscle } from '../muscles/meshMuscle.ts';
import { boneShape } from './boneShape.ts';
import type { FigureSource } from './figureSource.ts';

export interface MeshTask {
  readonly source: FigureSource;
  /** Bones near a muscle, by id; empty for a bone. */
  readonly bones: ReadonlyMap<string, Mesh>;
}

export async function meshTask({ source, bones }: MeshTask): Promise<Mesh> {
  return source.kind === 'bone' ? boneShape(source.figures) : meshMuscle(source.figures, bones);
}
