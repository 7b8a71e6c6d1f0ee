/** Finding the landmarks: every file in `src/figures/landmarks` is a bone's. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BoneLandmarks } from '../../figures/boneLandmarks.ts';
import { projectRoot } from './projectRoot.ts';

/** By bone, an id without a side: `first-rib.ts` exports `firstRibLandmarks`. */
export async function landmarkSources(): Promise<ReadonlyMap<string, BoneLandmarks>> {
  const folder = join(projectRoot, 'src/figures/landmarks');
  const files = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.ts$/.test(name)).sort();
  return new Map(
    await Promise.all(files.map(async (name) => [basename(name, '.ts'), await load(folder, name)] as const)),
  );
}

async function load(folder: string, file: string): Promise<BoneLandmarks> {
  const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
  const name = `${basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Landmarks`;
  const landmarks = module[name] as BoneLandmarks | undefined;
  if (landmarks) return landmarks;
  throw new Error(
    `src/figures/landmarks/${file} exports ${Object.keys(module).join(', ') || 'nothing'}; expected ${name}`,
  );
}
