import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeHash } from './codeHash.ts';
import { projectRoot } from './projectRoot.ts';

let folder: string;
const put = (name: string, text: string) => writeFile(join(folder, name), text);
const hash = () => codeHash(relative(projectRoot, join(folder, 'entry.ts')));

beforeEach(async () => {
  folder = await mkdtemp(join(projectRoot, 'node_modules/.code-hash-'));
  await put('entry.ts', "import {\n  deep,\n} from './deep.ts';\nimport type { Shape } from './shape.ts';\n");
  await put('deep.ts', "import 'manifold-3d';\nexport const deep = 1;\n");
  await put('shape.ts', 'export type Shape = 1;\n');
});
afterEach(() => rm(folder, { recursive: true }));

it('changes with a module that is imported, however far away', async () => {
  const before = await hash();
  expect(await hash()).toBe(before);
  await put('deep.ts', "import 'manifold-3d';\nexport const deep = 2;\n");
  expect(await hash()).not.toBe(before);
});

it('does not change with a module that only lends a type', async () => {
  const before = await hash();
  await put('shape.ts', 'export type Shape = 2;\n');
  expect(await hash()).toBe(before);
});

it('changes with the packages it uses', async () => {
  const before = await hash();
  await put('deep.ts', "import 'meshoptimizer';\nexport const deep = 1;\n");
  expect(await hash()).not.toBe(before);
});
