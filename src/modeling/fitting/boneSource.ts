/** A bone's figures file as a fitter sees it: a list of numbers, and the bone that any such list makes. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { BoneFigures } from '../../figures/boneFigures.ts';
import type { Provenance } from '../../figures/provenance.ts';
import { projectRoot } from '../build/projectRoot.ts';
import {
  type FigureLiteral,
  figureLiterals,
  initializer,
  type SyntaxNode,
  syntax,
  topLevelConstants,
} from './figureLiterals.ts';
import { writtenFigures } from './writtenFigures.ts';

/** Makes a bone of a level's figures: a vertebra, a rib. */
export type BoneTemplate = (structure: string, figures: unknown, provenance: Provenance) => BoneFigures;

export interface BoneSource {
  readonly file: string;
  /** The bone as the file has it. */
  readonly bone: BoneFigures;
  /** The numbers that are written out. */
  readonly literals: readonly FigureLiteral[];
  /** The bone that other values make, one for each literal. */
  readonly build: (values: readonly number[]) => BoneFigures;
  /** Puts values in the place of the literals, marks the figures as fitted, and formats the file. */
  readonly write: (values: readonly number[]) => Promise<void>;
}

/**
 * Reads `src/figures/bones/<structure>.ts`. Two ways of writing are understood, here for `fifth-rib`:
 * `export const fifthRib: BoneFigures = {…}`, or a template with its level's figures:
 * `export const fifthRibFigures = {…}; export const fifthRib = rib('fifth-rib', fifthRibFigures, {…})`.
 * Throws when the file is neither.
 */
export async function boneSource(structure: string): Promise<BoneSource> {
  const file = join(projectRoot, 'src/figures/bones', `${structure}.ts`);
  const source = await readFile(file, 'utf8');
  const module: Record<string, unknown> = await import(pathToFileURL(file).href);
  const name = structure.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const figuresName = topLevelConstants(source).has(`${name}Figures`) ? `${name}Figures` : name;
  const bone = module[name] as BoneFigures;
  const literals = figureLiterals(source, figuresName);
  const make = figuresName === name ? undefined : await templateOf(source, name, file);
  return {
    file,
    bone,
    literals,
    build: (values) => {
      const figures = structuredClone(module[figuresName]);
      literals.forEach(({ path }, i) => {
        setAt(figures, path, values[i] as number);
      });
      return make ? make(bone.structure, figures, bone.provenance) : (figures as BoneFigures);
    },
    write: async (values) => {
      const text = writtenFigures(source, literals, values).replace(/\bfitted: false\b/, 'fitted: true');
      await writeFile(file, text);
      await promisify(execFile)(join(projectRoot, 'node_modules/.bin/biome'), ['check', '--write', file], {
        cwd: projectRoot,
      });
    },
  };
}

/** The function that `const NAME = template(…)` calls, from the file that it is imported from. */
async function templateOf(source: string, name: string, file: string): Promise<BoneTemplate> {
  const call = initializer(source, name);
  const callee = String((call.callee as SyntaxNode | undefined)?.name);
  const from = importOf(source, callee);
  if (call.type !== 'CallExpression' || !from)
    throw new Error(
      `${file}: expected ${name} = template(structure, ${name}Figures, provenance) with an imported template`,
    );
  const module: Record<string, unknown> = await import(new URL(from, pathToFileURL(file)).href);
  return module[callee] as BoneTemplate;
}

function importOf(source: string, name: string): string | undefined {
  const statement = syntax(source).find(
    ({ type, specifiers }) =>
      type === 'ImportDeclaration' &&
      (specifiers as SyntaxNode[]).some(({ local }) => (local as SyntaxNode).name === name),
  );
  return statement && String((statement.source as SyntaxNode).value);
}

function setAt(target: unknown, path: readonly string[], value: number): void {
  const holder = path.slice(0, -1).reduce((at, name) => (at as Record<string, unknown>)[name], target);
  (holder as Record<string, unknown>)[path.at(-1) as string] = value;
}
