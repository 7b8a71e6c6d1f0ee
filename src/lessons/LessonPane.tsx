import type { ViewStore } from '../state/viewStore.ts';
import './lesson.css';
import { LessonHeader } from './LessonHeader.tsx';
import { LessonText } from './LessonText.tsx';
import type { Lesson } from './lesson.ts';
import type { LessonAddresses } from './lessonReading.ts';
import { useLessonBody } from './useLessonBody.ts';

export interface LessonPaneProps {
  readonly lesson: Lesson;
  /** 1 … lesson.views, kept by the page in its address. One out of range shows the nearest there is, and is reported. */
  readonly step: number;
  /** `reading`: the reader scrolled there; `jump`: asked for it. */
  readonly onStep: (step: number, by: 'reading' | 'jump') => void;
  readonly view: ViewStore;
  readonly addresses: LessonAddresses;
  readonly onOpenLesson: (id: string, heading?: string) => void;
  /** The heading that a link leads to, without its #. */
  readonly heading?: string;
  /** False where there is no picture of the body: its words stand in. */
  readonly bodyShown?: boolean;
}

/** A lesson beside the body: prose that brings the body into view as it is read. Whole as text where there is no body. */
export function LessonPane(props: LessonPaneProps) {
  const state = useLessonBody(props.lesson);
  return (
    <article className="lesson" aria-label={props.lesson.title}>
      {state.phase === 'ready' ? (
        <LessonText key={props.lesson.id} {...props} body={state.body} />
      ) : (
        <div className="lesson-scroll">
          <LessonHeader lesson={props.lesson} />
          {state.phase === 'loading' && <p role="status">The text is on its way.</p>}
          {state.phase === 'failed' && (
            <div role="alert">
              <p>The text of this lesson did not arrive: {state.reason}</p>
              <button type="button" onClick={state.retry}>
                Try again
              </button>
            </div>
          )}
        </div>
      )}
    </article>
  );
}
