/** All generated files: pieces, table and summary, as they belong into `public/models`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Piece } from './assemblePieces.ts';
import { landmarkSources } from './landmarkSources.ts';
import { readMeasurements } from './measurements.ts';
import { manifestText, modelManifest } from './modelManifest.ts';
import { modelSummary } from './modelSummary.ts';
import { projectRoot } from './projectRoot.ts';

/** Where the committed model stands. */
export const publicModels = join(projectRoot, 'public/models');

/** Contents by file name. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

export async function modelFiles(pieces: readonly Piece[]): Promise<ModelFiles> {
  const text = new TextEncoder();
  return new Map([
    ...pieces.map(({ file, bytes }) => [file, bytes] as const),
    ['manifest.json', text.encode(manifestText(modelManifest(pieces, await landmarkSources())))],
    ['summary.txt', text.encode(modelSummary(pieces, await readMeasurements()))],
  ]);
}

/** Writes what differs and takes away what the model no longer has; resolves to the names of both. */
export async function writeModel(folder: string, files: ModelFiles): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const differing = await differences(folder, files);
  for (const { name } of differing) {
    const bytes = files.get(name);
    await (bytes ? writeFile(join(folder, name), bytes) : rm(join(folder, name)));
  }
  return differing.map(({ name }) => name);
}

export interface Difference {
  readonly name: string;
  readonly how: 'missing' | 'not what the sources generate' | 'not part of the model';
}

/** What in a folder is not what was generated. Files that are no pieces (a licence) are nobody's business here. */
export async function differences(folder: string, files: ModelFiles): Promise<Difference[]> {
  const present = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.glb'));
  const found = await Promise.all(
    [...files].map(async ([name, bytes]): Promise<Difference | undefined> => {
      const held = await readFile(join(folder, name)).catch(() => undefined);
      if (!held) return { name, how: 'missing' };
      return held.equals(bytes) ? undefined : { name, how: 'not what the sources generate' };
    }),
  );
  const strange = present.filter((name) => !files.has(name));
  return [
    ...found.filter((difference) => difference !== undefined),
    ...strange.map((name) => ({ name, how: 'not part of the model' as const })),
  ];
}
