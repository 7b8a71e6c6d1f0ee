/** Finding what is to be built: every file in `src/figures/bones` and `src/figures/muscles` is a structure. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BoneFigures } from '../../figures/boneFigures.ts';
import type { MuscleFigures } from '../../figures/muscleFigures.ts';
import { projectRoot } from './projectRoot.ts';

export type FigureSource =
  | { readonly kind: 'bone'; readonly id: string; readonly figures: BoneFigures }
  | { readonly kind: 'muscle'; readonly id: string; readonly figures: MuscleFigures };

/** Bones first, each kind by id. A file that cannot be read is named in the error; with `broken`, it is told there and left out. */
export async function figureSources(broken?: (sentence: string) => void): Promise<FigureSource[]> {
  const bones = await fromFolder<BoneFigures>('bones', broken);
  const muscles = await fromFolder<MuscleFigures>('muscles', broken);
  return [
    ...bones.map((figures) => ({ kind: 'bone' as const, id: figures.structure, figures })),
    ...muscles.map((figures) => ({ kind: 'muscle' as const, id: figures.structure, figures })),
  ];
}

async function fromFolder<F extends { readonly structure: string }>(
  folder: string,
  broken?: (sentence: string) => void,
): Promise<F[]> {
  const names = await readdir(join(projectRoot, 'src/figures', folder));
  const files = names.filter((name) => /^[a-z0-9-]+\.ts$/.test(name)).sort();
  const read = files.map(async (name) => {
    try {
      return await load<F>(`src/figures/${folder}/${name}`);
    } catch (error) {
      const sentence = `src/figures/${folder}/${name}: ${error instanceof Error ? error.message : error}`;
      if (!broken) throw new Error(sentence);
      broken(sentence);
      return undefined;
    }
  });
  return (await Promise.all(read)).filter((figures) => figures !== undefined);
}

/** `fifth-rib.ts` exports `fifthRib`, whose `structure` is `fifth-rib`. */
async function load<F extends { readonly structure: string }>(file: string): Promise<F> {
  const module: Record<string, unknown> = await import(pathToFileURL(join(projectRoot, file)).href);
  const id = basename(file, '.ts');
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const figures = module[name] as F | undefined;
  if (!figures) throw new Error(`exports ${Object.keys(module).join(', ') || 'nothing'}; expected ${name}`);
  if (figures.structure !== id)
    throw new Error(`says structure: '${figures.structure}'; a figure file is named for its structure`);
  return figures;
}
