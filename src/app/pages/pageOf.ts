import type { Lesson } from '../../lessons/lesson.ts';
import { lesson, nearestLesson } from '../../lessons/lessonIndex.ts';

/** What stands in the reading pane. `name` is what it is called on buttons and in the window's title. */
export type Page =
  | {
      readonly kind: 'home' | 'structures' | 'landmarks' | 'joints' | 'lessons' | 'about' | 'teach';
      readonly name: string;
    }
  | { readonly kind: 'lesson'; readonly name: string; readonly lesson: Lesson }
  | { readonly kind: 'missing'; readonly name: string; readonly path: string; readonly nearest?: Lesson };

const PAGES: Readonly<Record<string, Page>> = {
  '/': { kind: 'home', name: 'Start' },
  '/structures': { kind: 'structures', name: 'All structures' },
  '/landmarks': { kind: 'landmarks', name: 'Landmarks' },
  '/joints': { kind: 'joints', name: 'Move the joints' },
  '/lessons': { kind: 'lessons', name: 'Lessons' },
  '/about': { kind: 'about', name: 'About' },
  '/teach': { kind: 'teach', name: 'Teach with it' },
};

/** `path` within the site. Never throws: what there is no page for becomes a page that says so. */
export function pageOf(path: string): Page {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const page = PAGES[plain || '/'];
  if (page) return page;
  const id = /^\/lessons\/(.+)$/.exec(plain)?.[1];
  const found = id === undefined ? undefined : lesson(id);
  if (found) return { kind: 'lesson', name: found.title, lesson: found };
  return { kind: 'missing', name: 'Not found', path, nearest: id === undefined ? undefined : nearestLesson(id) };
}
