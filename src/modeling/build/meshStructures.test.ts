import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BoneFigures } from '../../figures/boneFigures.ts';
import type { MuscleFigures } from '../../figures/muscleFigures.ts';
import { shortHash } from './codeHash.ts';
import type { FigureSource } from './figureSource.ts';
import { type MeshOptions, meshStructures } from './meshStructures.ts';
import type { MeshTask } from './meshTask.ts';
import { progress } from './progress.ts';
import { projectRoot } from './projectRoot.ts';

/** Ids of their own, so that the real cache is not disturbed. */
const run = `test-${randomUUID()}`;
const [bone, muscle] = [`${run}-bone`, `${run}-muscle`];
let meshed: string[];
let code: string;

const provenance = { from: 'textbook', fitted: false } as const;
const boneSource = (grid: number): FigureSource => ({
  kind: 'bone',
  id: bone,
  figures: { structure: bone, grid, genus: 0, parts: {}, provenance } satisfies BoneFigures,
});
const muscleSource: FigureSource = {
  kind: 'muscle',
  id: muscle,
  figures: {
    structure: muscle,
    from: [`${bone}/spine`],
    to: [],
    layer: 1,
    shape: { form: 'sheet', rows: { origin: [[0, 0, 0, 1]] }, belly: [0, 1], bind: [] },
    provenance,
  } satisfies MuscleFigures,
};

const options = (only?: string[]): MeshOptions => ({
  pool: {
    run: async ({ source }: MeshTask, began: () => void) => {
      began();
      meshed.push(source.id);
      if (source.kind === 'bone' && source.figures.grid < 0) throw new Error('no grid');
      return {
        positions: Float32Array.of(source.kind === 'bone' ? source.figures.grid : 0, 0, 0),
        indices: new Uint32Array(),
      };
    },
    close: async () => {},
  },
  hashOf: ({ figures }, bones = new Map()) => shortHash([code, figures, [...bones]]),
  progress: progress({ isTTY: false, write: () => true } as unknown as NodeJS.WriteStream),
  only: only && new Set(only),
});
const build = (grid: number, only?: string[]) => {
  meshed = [];
  return meshStructures([boneSource(grid), muscleSource], options(only));
};

beforeEach(async () => {
  code = randomUUID();
  await build(1);
});
afterEach(async () => {
  const folder = join(projectRoot, '.cache/model/meshes');
  for (const name of await readdir(folder)) if (name.startsWith(run)) await rm(join(folder, name));
});

it('meshes bones before muscles, and nothing twice', async () => {
  expect(meshed).toEqual([bone, muscle]);
  await build(1);
  expect(meshed).toEqual([]);
});

it('meshes a muscle again when a bone near it changed', async () => {
  await build(2);
  expect(meshed).toEqual([bone, muscle]);
});

it('brings only what was asked for up to date, and keeps the rest as last built', async () => {
  code = randomUUID();
  const { structures } = await build(1, [muscle]);
  expect(meshed).toEqual([muscle]);
  expect(structures.map(({ source }) => source.id)).toEqual([bone, muscle]);
});

it('says what could not be meshed, why, and where its figures are', async () => {
  const { failures } = await build(-1);
  expect(failures).toEqual([
    `${bone} could not be meshed: no grid\n  Its figures are in src/figures/bones/${bone}.ts; then: npm run model -- ${bone}`,
  ]);
});
