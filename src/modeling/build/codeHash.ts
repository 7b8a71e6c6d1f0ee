/** A hash of a module and all it imports: it changes when the code that makes a shape does. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { projectRoot } from './projectRoot.ts';

/** Import and export statements that bring in code; `import type` does not. */
const IMPORTS = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** `entry`: a path from the project's root. Packages count by name and version, our own files by content. */
export async function codeHash(entry: string): Promise<string> {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  await collect(normalize(entry), files, packages);
  const versions = await packageVersions([...packages].sort());
  return shortHash([...[...files].sort(([a], [b]) => (a < b ? -1 : 1)), ...versions]);
}

/** First 16 hex digits of the SHA-256 of a value's JSON. */
export function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

async function collect(file: string, files: Map<string, string>, packages: Set<string>): Promise<void> {
  if (files.has(file)) return;
  const text = await readFile(join(projectRoot, file), 'utf8');
  files.set(file, text);
  for (const [, specifier = ''] of text.matchAll(IMPORTS))
    if (specifier.startsWith('.')) await collect(join(dirname(file), specifier), files, packages);
    else if (!specifier.startsWith('node:'))
      packages.add(
        specifier
          .split('/')
          .slice(0, specifier[0] === '@' ? 2 : 1)
          .join('/'),
      );
}

async function packageVersions(names: readonly string[]): Promise<[string, string][]> {
  const manifest = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
  const versions: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
  return names.map((name) => [name, versions[name] ?? 'not in package.json']);
}
