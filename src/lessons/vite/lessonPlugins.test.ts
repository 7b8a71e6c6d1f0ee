import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonPlugins } from './lessonPlugins.ts';

const repository = join(import.meta.dirname, '../../..');
const SAFETY = 'lessons/safety/when-massage-is-contraindicated.mdx';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lessons-'));
  mkdirSync(join(root, 'content/lessons/safety'), { recursive: true });
  writeFileSync(join(root, 'content/bibliography.json'), readFileSync(join(repository, 'content/bibliography.json')));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A build of one entry beside content/, with the safety lesson as given. */
async function builtWith(lesson: string, entry: string) {
  writeFileSync(join(root, 'content', SAFETY), lesson);
  writeFileSync(join(root, 'entry.js'), entry);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: lessonPlugins(),
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(root, 'entry.js'),
        external: ['react/jsx-runtime'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return 'output' in result ? result.output : [];
}

const sound = readFileSync(join(repository, 'content', SAFETY), 'utf8');
const TEXT = `export const load = () => import('./content/${SAFETY}');`;
const FRONT = `export { default } from './content/${SAFETY}?fm';`;

describe('the build', () => {
  it('keeps the front matter apart from the text, and the text in a piece of its own', async () => {
    const pieces = await builtWith(sound, `${FRONT}\n${TEXT}`);
    const code = (file: string) =>
      pieces
        .filter((piece) => piece.fileName.includes(file))
        .map((piece) => ('code' in piece ? piece.code : ''))
        .join();
    expect(code('entry')).toContain('When massage is contraindicated');
    expect(code('entry')).not.toContain('Stay with the person');
    expect(code('when-massage')).toContain('Stay with the person');
  });

  it.each([
    ['text', TEXT],
    ['front matter', FRONT],
  ])(
    'refuses a wrong lesson with file, line and the nearest right name, whoever asks for its %s',
    async (_what, entry) => {
      const wrong = sound.replace('structure:subscapularis', 'structure:subscapularus');
      const line = wrong.slice(0, wrong.indexOf('subscapularus')).split('\n').length;
      await expect(builtWith(wrong, entry)).rejects.toThrow(
        new RegExp(
          `content/${SAFETY}:${line}:\\d+ no such structure: found "subscapularus"; nearest is "subscapularis"`,
        ),
      );
    },
  );
});
