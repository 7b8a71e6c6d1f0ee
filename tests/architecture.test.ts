/** The shape of the code, kept: every failure is a sentence that says what stands where it may not, and what would be right. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTimeFolders, guardedPackages, importTable, topLevel } from './architecture/importTable.ts';
import { folderOf, packageFamily, readSourceFile, type SourceFile } from './architecture/sourceFile.ts';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(join(root, path)));
const code = tracked.filter((path) => /^src\/.*\.tsx?$/.test(path)).map((path) => readSourceFile(root, path));
const byPath = new Map(code.map((file) => [file.path, file]));
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const isBuildTime = (path: string): boolean => buildTimeFolders.some((folder) => path.startsWith(`${folder}/`));
const shipped = code.filter((file) => !isTest(file.path) && !isBuildTime(file.path));

/** Fails with the sentences themselves, one a line. */
function expectNone(sentences: readonly string[]): void {
  expect(sentences.join('\n')).toBe('');
}

describe('imports', () => {
  it('src/ holds only the folders of the import table', () => {
    const folders = new Set(tracked.map(folderOf).filter((folder) => folder !== undefined));
    expectNone(
      [...folders]
        .filter((folder) => !(folder in importTable))
        .map(
          (folder) =>
            `src/${folder}/ is not in the import table (tests/architecture/importTable.ts): say what it may import.`,
        ),
    );
  });

  it('each folder imports only the folders the table allows it', () => {
    expectNone(code.flatMap(forbiddenFolders));
  });

  it('each folder imports only the drawing and interface packages the table allows it', () => {
    expectNone(shipped.flatMap(forbiddenPackages));
  });

  it('nothing the page loads reaches the modelling code or its figures', () => {
    expectNone(
      [...reachable('src/app/')]
        .filter(([path]) => ['modeling', 'figures'].includes(folderOf(path) ?? ''))
        .map(([path, by]) => `${by} brings ${path} into the browser: figures and modelling stay at build time.`),
    );
  });

  it('lessons import nothing', () => {
    const lessons = tracked.filter((path) => /^content\/.*\.mdx$/.test(path));
    expectNone(
      lessons
        .filter((path) => /^(import|export)\s/m.test(readFileSync(join(root, path), 'utf8')))
        .map(
          (path) =>
            `${path} has an import or export: lessons use the given components and refer to structures by link.`,
        ),
    );
  });
});

describe('files', () => {
  it('no file gathers others: no index, no export *', () => {
    expectNone([
      ...code
        .filter((file) => /\/index\.tsx?$/.test(file.path))
        .map((file) => `${file.path} is a barrel: name the file for what it exports.`),
      ...code.flatMap((file) =>
        file.reexportsAll.map((from) => `${file.path} re-exports all of ${from}: import it from where it stands.`),
      ),
    ]);
  });

  it('no file or folder is named for nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\.|\/)/i;
    expectNone(
      tracked
        .filter((path) => /^(src|tests|content)\//.test(path) && vague.test(path))
        .map((path) => `${path}: a vague name holds anything; name it for the one thing it does.`),
    );
  });

  it('a file is named for what it exports', () => {
    expectNone(
      shipped
        .filter((file) => file.exports.length > 0 && !namedForExport(file))
        .map((file) => `${file.path} exports ${file.exports.join(', ')}: none of them is the name of the file.`),
    );
  });

  it('the top level is the one that was decided', () => {
    const found = [...new Set(tracked.map((path) => path.split('/')[0] ?? path))];
    expectNone(
      found
        .filter((name) => !topLevel.includes(name))
        .map(
          (name) =>
            `${name} stands at the top of the repository: put it in a folder, or decide on it in tests/architecture/importTable.ts.`,
        ),
    );
  });
});

describe('text', () => {
  const own = tracked.filter((path) => path !== 'package-lock.json' && !/\.(glb|bin|png|jpe?g|woff2?|ico)$/.test(path));

  it('nothing names a path of somebody’s machine', () => {
    const machine = /(^|[^\w.@-])(\/(work|farm|tmp|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\\\?Users)/;
    expectNone(
      own.flatMap((path) =>
        linesMatching(path, machine).map((line) => `${path}:${line} names a path that only one machine has.`),
      ),
    );
  });

  it('the page fetches from no other host', () => {
    const sources = own.filter(
      (path) => path === 'index.html' || (/^src\/.*\.(tsx?|css|html)$/.test(path) && !isTest(path)),
    );
    const other =
      /(fetch|import|Worker|setURL|setDecoderPath|load|url)\(\s*['"`]?(https?:)?\/\/\w|(\bsrc|@import)\s*=?\s*['"{`]+(https?:)?\/\/\w|<link[^>]+href=["'](https?:)?\/\//;
    expectNone(
      sources.flatMap((path) =>
        linesMatching(path, other).map((line) => `${path}:${line} asks another host: ship the file with the site.`),
      ),
    );
  });

  it('no rule is switched off in place', () => {
    const exception = new RegExp(
      ['biome-ignore', '@ts-(ignore|expect-error|nocheck)', '\\bas any\\b', ': any\\b'].join('|'),
    );
    const typed = own.filter((path) => /\.(tsx?|css)$/.test(path) && path !== 'tests/architecture.test.ts');
    expectNone(
      typed.flatMap((path) =>
        linesMatching(path, exception).map((line) => `${path}:${line} switches a check off: mend what it found.`),
      ),
    );
  });
});

function forbiddenFolders(file: SourceFile): string[] {
  const from = folderOf(file.path);
  const rule = from === undefined ? undefined : importTable[from];
  if (!from || !rule) return [];
  return file.relative
    .filter((path) => {
      const to = folderOf(path);
      return to !== undefined && to !== from && !rule.ours.includes(to);
    })
    .map((path) => `${file.path} imports ${path}: ${from} may import ${rule.ours.join(', ') || 'nothing of ours'}.`);
}

function forbiddenPackages(file: SourceFile): string[] {
  const rule = importTable[folderOf(file.path) ?? ''];
  if (!rule) return [];
  return file.packages
    .filter((name) => guardedPackages.includes(packageFamily(name)) && !rule.packages.includes(packageFamily(name)))
    .map(
      (name) =>
        `${file.path} imports ${name}: of such packages its folder may import ${rule.packages.join(', ') || 'none'}.`,
    );
}

/** Every file of ours that those under `folder` lead to, with the file that led there. */
function reachable(folder: string): Map<string, string> {
  const reached = new Map<string, string>();
  const queue = shipped.filter((file) => file.path.startsWith(folder));
  for (let file = queue.pop(); file; file = queue.pop()) {
    for (const path of file.relative) {
      if (reached.has(path)) continue;
      reached.set(path, file.path);
      const next = byPath.get(path);
      if (next) queue.push(next);
    }
  }
  return reached;
}

/**
 * `fifth-rib.ts` exports fifthRib; in a folder of data `muscles/shoulder.ts` may export shoulderMuscles; and a file of several
 * small functions about one thing is named for the thing: `sides.ts` exports sideOf, `buildLock.ts` withBuildLock.
 */
function namedForExport(file: SourceFile): boolean {
  const name = words(basename(file.path, extname(file.path)));
  const folder = words(file.path.split('/').at(-2) ?? '');
  return file.exports.some((exported) => {
    const said = words(exported);
    return said.join('') === [...folder, ...name].join('') || name.every((word) => said.includes(word));
  });
}

/** `fifthRibFigures`, `fifth-rib-figures` and `FIFTH_RIB_FIGURES` → fifth, rib, figure: without plurals. */
function words(name: string): string[] {
  const parted = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^a-zA-Z0-9]+/);
  return parted.map((word) => word.toLowerCase().replace(/s$/, '')).filter(Boolean);
}

function linesMatching(path: string, pattern: RegExp): number[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return lines.flatMap((line, i) => (pattern.test(line) ? [i + 1] : []));
}
