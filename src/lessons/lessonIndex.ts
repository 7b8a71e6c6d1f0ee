/** Every lesson: its front matter at once, its text only when it is read. */
import { catalogue } from '../anatomy/catalogue.ts';
import type { StructureId } from '../anatomy/structure.ts';
import type { Lesson, LessonBody, LessonFacts } from './lesson.ts';
import type { LessonKind } from './lessonSchema.ts';
import { nearestName } from './nearestName.ts';

// The query keeps the front matter in a module of its own: without it every text would come into the first script.
const factsByPath = import.meta.glob<LessonFacts>('../../content/lessons/*/*.mdx', {
  eager: true,
  query: '?fm',
  import: 'default',
});
const bodyByPath = import.meta.glob<LessonBody>('../../content/lessons/*/*.mdx');

const KIND_ORDER: readonly LessonKind[] = ['foundations', 'clients', 'safety', 'regions', 'conditions', 'techniques'];

/** In reading order: by kind, then by each lesson's own order. */
export const lessonIndex: readonly Lesson[] = Object.entries(factsByPath)
  .flatMap(([path, facts]) => {
    const loadBody = bodyByPath[path];
    const id = /lessons\/(.+)\.mdx/.exec(path)?.[1];
    return id && loadBody ? [{ ...facts, id, slug: id.slice(id.indexOf('/') + 1), loadBody }] : [];
  })
  .sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.order - b.order);

const byId = new Map(lessonIndex.map((lesson) => [lesson.id, lesson]));

/** By `kind/slug`. */
export function lesson(id: string): Lesson | undefined {
  return byId.get(id);
}

/** The lesson that a mistyped `kind/slug` most likely meant. */
export function nearestLesson(id: string): Lesson | undefined {
  return byId.get(nearestName(id, [...byId.keys()]) ?? '');
}

/** Lessons about a structure (with a side or without): those that name it, its whole, or a group or region that holds it. */
export function lessonsFor(structure: StructureId): readonly Lesson[] {
  const about = new Set(catalogue.resolve(structure));
  return lessonIndex.filter((one) =>
    one.structures.some((named) => catalogue.resolve(named).some((id) => about.has(id))),
  );
}

export function lessonsForRegion(region: string): readonly Lesson[] {
  return lessonIndex.filter((one) => one.regions.includes(region));
}
