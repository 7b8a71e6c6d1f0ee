/** Figures and hints by structure id, read from the folders they are kept in. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MuscleFigures } from '../../../figures/muscleFigures.ts';
import type { MeasuringHints } from './measuringHints.ts';
import { camelCase } from './writeFigures.ts';

const FIGURES = join(import.meta.dirname, '../../../figures/muscles');
const HINTS = join(import.meta.dirname, 'hints');

/** The ids of all muscles that have figures. */
export function authoredMuscles(): string[] {
  return readdirSync(FIGURES)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

/** Throws, naming the file, where there are no such figures. */
export async function authoredMuscle(structure: string): Promise<MuscleFigures> {
  return (await exported(join(FIGURES, `${structure}.ts`), structure)) as MuscleFigures;
}

/** Throws, naming the file, where there are no such hints. */
export async function measuringHints(structure: string): Promise<MeasuringHints> {
  return (await exported(join(HINTS, `${structure}.ts`), structure)) as MeasuringHints;
}

async function exported(path: string, structure: string): Promise<unknown> {
  if (!existsSync(path)) throw new Error(`${structure}: expected ${path}`);
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const name = camelCase(structure);
  if (module[name] === undefined) throw new Error(`${path} should export ${name}; it exports ${Object.keys(module)}`);
  return module[name];
}
