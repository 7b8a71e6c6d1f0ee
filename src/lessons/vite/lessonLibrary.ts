/** What lessons refer to beyond themselves: each other, and the bibliography. Read from content/ afresh for every build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type BibliographyItem, bibliographySchema } from '../bibliographySchema.ts';
import { headingId } from './headingId.ts';

export interface LessonLibrary {
  /** `kind/slug` of every lesson. */
  readonly ids: readonly string[];
  /** The addresses within a lesson; undefined where there is no such lesson. */
  readonly headings: (id: string) => readonly string[] | undefined;
  readonly bibliography: ReadonlyMap<string, BibliographyItem>;
}

/** `contentFolder` holds lessons/<kind>/<slug>.mdx and bibliography.json. Throws where the bibliography breaks its schema. */
export function lessonLibrary(contentFolder: string): LessonLibrary {
  const lessons = join(contentFolder, 'lessons');
  const ids = readdirSync(lessons, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.mdx'.length))
    .sort();
  return {
    ids,
    headings: (id) => (ids.includes(id) ? headingsOf(readFileSync(join(lessons, `${id}.mdx`), 'utf8')) : undefined),
    bibliography: readBibliography(join(contentFolder, 'bibliography.json')),
  };
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^##+\s+(.+)$/gm)].map(([, words = '']) => headingId(words));
}

function readBibliography(path: string): Map<string, BibliographyItem> {
  const read = v.safeParse(bibliographySchema, JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) {
    const sentences = read.issues.map((issue) => `${path} ${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(sentences.join('\n'));
  }
  const items = new Map(read.output.map((item) => [item.id, item]));
  if (items.size < read.output.length) throw new Error(`${path}: two items have the same id`);
  return items;
}
