/** A source file of ours as the architecture test sees it: where it lies, what it names, what it exports. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Files or globs of ours it names by a relative path, whichever way (import, type, worker, glob), from the root. */
  readonly relative: readonly string[];
  /** Packages it imports: `three`, `@react-three/fiber`, `node:fs`. */
  readonly packages: readonly string[];
  readonly exports: readonly string[];
  /** Modules that it re-exports whole (`export * from`). */
  readonly reexportsAll: readonly string[];
}

/** Parses with the bundler's own parser, so what it sees is what is built. `path` is from the root. */
export function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { module } = parseSync(path, text);
  const specifiers = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.dynamicImports.map((entry) => unquoted(text.slice(entry.moduleRequest.start, entry.moduleRequest.end))),
  ];
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  return {
    path,
    text,
    relative: relativeNames(text).map((name) => normalize(join(dirname(path), name.replace(/\?.*$/, '')))),
    packages: specifiers.filter((name) => !name.startsWith('.')),
    exports: exported.flatMap((entry) => entry.exportName.name ?? entry.localName.name ?? []),
    reexportsAll: exported.flatMap((entry) =>
      entry.importName.kind.startsWith('All') && entry.moduleRequest ? [entry.moduleRequest.value] : [],
    ),
  };
}

function relativeNames(text: string): string[] {
  return [...text.matchAll(/(['"`])(\.{1,2}\/[^'"`\s$]+)\1/g)].map((match) => match[2] ?? '');
}

function unquoted(literal: string): string {
  return literal.replace(/^['"`]|['"`]$/g, '');
}

/** `src/viewer/materials/fibre.ts` → `viewer`; undefined outside src/. */
export function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** `@react-three/fiber` → `@react-three`, `three/addons/x` → `three`, `node:fs` → `node`. */
export function packageFamily(specifier: string): string {
  return specifier.split(/[/:]/)[0] ?? specifier;
}
