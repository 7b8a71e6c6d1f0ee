/** The whole way from figures to files, in memory. */
import { closest } from 'fastest-levenshtein';
import { assemblePieces } from './assemblePieces.ts';
import { type FigureSource, figureSources } from './figureSource.ts';
import { meshPool } from './meshPool.ts';
import { type MeshedStructure, meshStructures } from './meshStructures.ts';
import { type ModelFiles, modelFiles } from './modelFiles.ts';
import type { Progress } from './progress.ts';
import { sourceHasher } from './sourceHash.ts';

export interface BuiltModel {
  readonly structures: readonly MeshedStructure[];
  readonly files: ModelFiles;
}

export interface BuildOptions {
  /** Structures to bring up to date. None: all. */
  readonly only?: readonly string[];
  /** Leave out what cannot be made, instead of failing. */
  readonly partial?: boolean;
}

/** Throws one error that names every structure that failed. */
export async function buildModel(progress: Progress, { only = [], partial }: BuildOptions = {}): Promise<BuiltModel> {
  // One broken file does not keep an author from building another.
  const sources = await figureSources(partial || only.length ? progress.say : undefined);
  const pool = meshPool();
  try {
    const chosen = only.length ? new Set(only.map((word) => sourceOf(word, sources).id)) : undefined;
    const hashOf = await sourceHasher();
    const { structures, failures } = await meshStructures(sources, { pool, hashOf, progress, only: chosen, partial });
    if (failures.length && !partial) throw new Error(failures.join('\n'));
    for (const sentence of failures) progress.say(sentence);
    return { structures, files: await modelFiles(await assemblePieces(structures)) };
  } finally {
    await pool.close();
  }
}

function sourceOf(word: string, sources: readonly FigureSource[]): FigureSource {
  const ids = sources.map(({ id }) => id);
  const found = sources.find(({ id }) => id === word.replace(/\.(right|left)$/, ''));
  if (found) return found;
  throw new Error(`no structure with figures is called "${word}"; the nearest is "${closest(word, ids)}"`);
}
