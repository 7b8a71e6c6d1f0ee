/** The model as the sources make it now. What is stale is made anew in the ignored cache, so that a change of a figure can be
 *  tested before the generated files are committed. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ModelManifest } from '../../src/anatomy/modelManifest.ts';
import { pieceIO } from '../../src/modeling/gltf/pieceBytes.ts';
import { restMeshes } from '../../src/modeling/gltf/restMeshes.ts';
import type { Mesh } from '../../src/modeling/mesh.ts';

export const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/model/fresh');

export interface FreshModel {
  readonly manifest: ModelManifest;
  readonly summary: string;
  /** Bytes by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** By structure id with side; mm, decoded from the files and set at rest. */
  readonly meshes: ReadonlyMap<string, Mesh>;
}

/** A cold cache takes minutes, a warm one seconds. */
export const FRESH_TIMEOUT = 20 * 60_000;

export async function freshModel(): Promise<FreshModel> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  await promisify(execFile)(process.execPath, [tsx, join(root, 'src/modeling/build.ts'), '--out', folder]);
  return readModel(folder);
}

export async function readModel(from: string): Promise<FreshModel> {
  const text = (name: string) => readFile(join(from, name), 'utf8');
  const manifest = JSON.parse(await text('manifest.json')) as ModelManifest;
  const names = manifest.pieces.map(({ file }) => file);
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(from, name))] as const)),
  );
  const io = await pieceIO();
  const decoded = await Promise.all([...files.values()].map(async (bytes) => restMeshes(await io.readBinary(bytes))));
  const meshes = new Map(decoded.flat().map(({ extras, mesh }) => [String(extras.id), mesh]));
  return { manifest, summary: await text('summary.txt'), files, meshes };
}
