/** The lessons as they stand in content/, read as the build reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonLibrary } from '../../src/lessons/vite/lessonLibrary.ts';
import { type LessonReading, readLesson } from '../../src/lessons/vite/readLesson.ts';

const content = join(import.meta.dirname, '../../content');

export const library = lessonLibrary(content);

export function lessonText(id: string): string {
  return readFileSync(join(content, 'lessons', `${id}.mdx`), 'utf8');
}

export function readText(id: string, text: string): Promise<LessonReading> {
  return readLesson(`content/lessons/${id}.mdx`, text, library);
}
