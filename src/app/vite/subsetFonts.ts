/**
 * Cuts the two typefaces to the letters and weights that are used (a third of their bytes) before anything is served.
 * The cut files lie in an ignored folder that `src/ui/fonts.css` names. Their licence reserves the name of one of them for
 * the whole file, so the style sheets call them by names of our own.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

interface Face {
  readonly source: string;
  readonly file: string;
  readonly weights: number | { readonly min: number; readonly max: number };
}

const FACES: readonly Face[] = [
  {
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    file: 'sans.woff2',
    weights: { min: 400, max: 600 },
  },
  {
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    file: 'serif.woff2',
    weights: { min: 400, max: 600 },
  },
  {
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    file: 'serif-italic.woff2',
    weights: 400,
  },
];

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** Punctuation, units and arithmetic, and the commonest accents of names; what is rarer comes from the system's face. */
const BEYOND_ASCII = '‘’“”–—…·×°±−≤≥½→←↑↓©‑\u00a0áçéñöøü';
/** Kerning, ligatures, figures of one width; the faces' many alternates are left out. */
const FEATURES = ['kern', 'liga', 'tnum', 'mark', 'ccmp'];

const FOLDER = join(import.meta.dirname, '../../../.cache/fonts');
const STAMP = join(FOLDER, 'stamp.json');

/** Writes the cut faces into `.cache/fonts` of the project, where they are not there as they should be. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    async config(_config, { mode }) {
      const wanted = JSON.stringify([FACES, BEYOND_ASCII, FEATURES]);
      if (mode === 'test' || (await readFile(STAMP, 'utf8').catch(() => '')) === wanted) return;
      await mkdir(FOLDER, { recursive: true });
      await Promise.all(FACES.map(cut));
      await writeFile(STAMP, wanted);
    },
  };
}

async function cut({ source, file, weights }: Face): Promise<void> {
  const whole = await readFile(createRequire(import.meta.url).resolve(source));
  const part = await subsetFont(whole, ASCII + BEYOND_ASCII, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: FEATURES,
  });
  await writeFile(join(FOLDER, file), part);
}
