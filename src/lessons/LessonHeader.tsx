import { catalogue } from '../anatomy/catalogue.ts';
import type { Lesson } from './lesson.ts';
import type { LessonKind } from './lessonSchema.ts';
import { NOT_REVIEWED } from './notReviewed.ts';
import { plainDate } from './plainDate.ts';

const KIND_NAMES: Readonly<Record<LessonKind, string>> = {
  foundations: 'foundation',
  regions: 'region',
  conditions: 'condition',
  techniques: 'technique',
  safety: 'safety',
  clients: 'for clients',
};

/** Title, place, length and summary; and, before anything is read, who has not yet approved it. */
export function LessonHeader({ lesson }: { readonly lesson: Lesson }) {
  const regions = lesson.regions.map((id) => catalogue.label(id) ?? id);
  return (
    <header className="lesson-header">
      <p className="lesson-meta">
        {[...regions, KIND_NAMES[lesson.kind], `${lesson.minutes} min`].map(sentenceCase).join(' · ')}
      </p>
      <h1>{lesson.title}</h1>
      <p className="lesson-summary">{lesson.summary}</p>
      <p className="lesson-review">
        {lesson.review === NOT_REVIEWED ? (
          <>
            <strong>Not yet clinically reviewed.</strong> For learning, not for diagnosis or treatment.
          </>
        ) : (
          <>
            Reviewed by {lesson.review.by}, {lesson.review.credentials}, {plainDate(lesson.review.on)}.
          </>
        )}{' '}
        Last checked against its sources {plainDate(lesson.lastChecked)}.
      </p>
    </header>
  );
}

function sentenceCase(words: string, index: number): string {
  return index === 0 ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
}
