import { lessonIndex } from '../../lessons/lessonIndex.ts';
import type { LessonKind } from '../../lessons/lessonSchema.ts';
import { LessonLinks } from '../lesson/LessonLinks.tsx';
import { groupBy } from '../list/groupBy.ts';
import { PageBody } from './PageBody.tsx';

const KIND_NAMES: Readonly<Record<LessonKind, string>> = {
  foundations: 'Foundations',
  regions: 'Regions',
  conditions: 'Conditions',
  techniques: 'Techniques',
  safety: 'Safety',
  clients: 'For clients',
};

export function LessonsPage() {
  return (
    <PageBody>
      <h1>Lessons</h1>
      {[...groupBy(lessonIndex, ({ kind }) => kind)].map(([kind, lessons]) => (
        <LessonLinks key={kind} lessons={lessons} heading={KIND_NAMES[kind]} />
      ))}
    </PageBody>
  );
}
