/** Finished meshes on disk, one file a structure and source hash: nothing is meshed twice. Safe to delete. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Mesh } from '../mesh.ts';
import { projectRoot } from './projectRoot.ts';

const folder = join(projectRoot, '.cache/model/meshes');

/** Undefined where there is none, or where the file cannot be read: it is then made anew. */
export async function readCachedMesh(id: string, hash: string): Promise<Mesh | undefined> {
  try {
    return deserialize(await readFile(fileOf(id, hash))) as Mesh;
  } catch {
    return undefined;
  }
}

export async function writeCachedMesh(id: string, hash: string, mesh: Mesh): Promise<void> {
  await mkdir(folder, { recursive: true });
  const half = `${fileOf(id, hash)}.${process.pid}`;
  await writeFile(half, serialize(mesh));
  await rename(half, fileOf(id, hash));
}

/** The source hash of the newest mesh of a structure, whatever it was made from. */
export async function latestCached(id: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const own = names.filter(
    (name) => /^[0-9a-f]{16}\.mesh$/.test(name.slice(id.length + 1)) && name.startsWith(`${id}.`),
  );
  const times = await Promise.all(own.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  const newest = own[times.indexOf(Math.max(...times))];
  return newest?.slice(id.length + 1, -'.mesh'.length);
}

function fileOf(id: string, hash: string): string {
  return join(folder, `${id}.${hash}.mesh`);
}
