import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differences, writeModel } from './modelFiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['skeleton.glb', bytes('bones')],
  ['manifest.json', bytes('{}')],
]);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('names what is missing, what differs, and pieces that the model no longer has', async () => {
  await writeFile(join(folder, 'skeleton.glb'), 'older bones');
  await writeFile(join(folder, 'muscles-neck-deep.glb'), 'gone');
  expect(await differences(folder, files)).toEqual([
    { name: 'skeleton.glb', how: 'not what the sources generate' },
    { name: 'manifest.json', how: 'missing' },
    { name: 'muscles-neck-deep.glb', how: 'not part of the model' },
  ]);
});

it('writes the model, leaves other files alone, and touches nothing the second time', async () => {
  await writeFile(join(folder, 'muscles-neck-deep.glb'), 'gone');
  await writeFile(join(folder, 'LICENSE.md'), 'CC BY');
  await writeModel(folder, files);
  expect((await readdir(folder)).sort()).toEqual(['LICENSE.md', 'manifest.json', 'skeleton.glb']);
  expect(await readFile(join(folder, 'skeleton.glb'), 'utf8')).toBe('bones');
  expect(await writeModel(folder, files)).toEqual([]);
});
