/** What a shape is generated from, as one hash: figures, modelling code, and for a muscle the bones it is pushed out of. */
import { codeHash, shortHash } from './codeHash.ts';
import type { FigureSource } from './figureSource.ts';

/** The module that turns the figures of a kind into a mesh. */
const GENERATORS = { bone: 'src/modeling/build/boneShape.ts', muscle: 'src/modeling/muscles/meshMuscle.ts' } as const;

export type SourceHash = (source: FigureSource, bones?: ReadonlyMap<string, string>) => string;

/** Reads the modelling code once. `bones`: hashes of the bones given to a muscle, by id. */
export async function sourceHasher(): Promise<SourceHash> {
  const [bone, muscle] = await Promise.all([codeHash(GENERATORS.bone), codeHash(GENERATORS.muscle)]);
  const generators = { bone, muscle };
  return ({ kind, figures }, bones = new Map()) => {
    const { provenance: _, ...shape } = figures;
    return shortHash([generators[kind], shape, [...bones].sort()]);
  };
}
