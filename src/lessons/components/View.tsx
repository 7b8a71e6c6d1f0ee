import type { ReactNode } from 'react';
import { useLessonReading } from '../lessonReading.ts';

/** The paragraphs that are read while the body shows one view. `index` counts from 0, written by the build. */
export function View({ index, children }: { readonly index: string; readonly children?: ReactNode }) {
  const { step, views, bodyShown } = useLessonReading();
  const own = Number(index) + 1;
  const alt = views[Number(index)]?.alt;
  return (
    <section className="lesson-view" data-step={own} data-active={own === step || undefined}>
      {children}
      {alt && <p className={bodyShown ? 'lesson-unseen' : 'lesson-view-alt'}>On the body: {alt}</p>}
    </section>
  );
}
