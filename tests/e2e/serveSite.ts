/** The site as a visitor gets it, served from a sub-path, with the body as its sources make it now. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServedBuild, servedBuild } from './servedBuild.ts';

const PROJECT = join(import.meta.dirname, '../..');
const CACHE = join(PROJECT, '.cache/browser-tests');

/** `base`: the sub-path with both slashes, `/atlas/`. Built into a folder of its own, which goes when the site is closed. */
export async function serveSite(base: string): Promise<ServedBuild> {
  process.env.BASE_PATH = base;
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'site-'));
  const site = await servedBuild({ base }, folder);
  buildModel(join(folder, 'models'));
  const close = async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...site, close };
}

/** Meshes only what is stale: seconds, as a rule. What is committed stays as it is. */
function buildModel(folder: string): void {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, join(PROJECT, 'src/modeling/build.ts'), '--out', folder], { stdio: 'inherit' });
}
