/** The address of every lesson within the site: `lessons/foundations/what-is-orthopedic-massage`, the first one first. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FIRST = 'lessons/foundations/what-is-orthopedic-massage';

export function lessonPaths(): string[] {
  const content = join(import.meta.dirname, '../../content');
  const found = readdirSync(join(content, 'lessons'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `lessons/${name.replaceAll('\\', '/').replace(/\.mdx$/, '')}`);
  return [FIRST, ...found.filter((path) => path !== FIRST).sort()];
}
