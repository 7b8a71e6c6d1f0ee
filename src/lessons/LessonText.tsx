import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { lessonComponents } from './components/lessonComponents.ts';
import { LessonHeader } from './LessonHeader.tsx';
import type { LessonPaneProps } from './LessonPane.tsx';
import type { LessonBody } from './lesson.ts';
import { type LessonReading, LessonReadingContext } from './lessonReading.ts';
import { SourceList } from './SourceList.tsx';
import { StepBar } from './StepBar.tsx';
import { useReadingPosition } from './useReadingPosition.ts';
import { useStepKeys } from './useStepKeys.ts';
import { useStepView } from './useStepView.ts';

interface LessonTextProps extends LessonPaneProps {
  readonly body: LessonBody;
}

/** A lesson whose text has arrived: the prose, its sources, and the bar that steps through its views. */
export function LessonText({ lesson, body, onStep, view, addresses, onOpenLesson, ...given }: LessonTextProps) {
  const { default: Prose, views, sources } = body;
  const { heading, bodyShown = true } = given;
  const step = Math.min(Math.max(1, Math.trunc(given.step) || 1), Math.max(1, views.length));
  const pane = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [announced, setAnnounced] = useState('');

  const readStep = useRef(1);
  const onRead = useCallback(
    (reached: number) => {
      readStep.current = reached;
      if (reached !== step) onStep(reached, 'reading');
    },
    [step, onStep],
  );
  const { goTo, show, readNow } = useReadingPosition(scroller, onRead);
  const showView = useStepView(view, views, step);

  // A step that was not scrolled to (a link, a button, back) is scrolled to now: at once on opening, smoothly after.
  const opened = useRef(false);
  useEffect(() => {
    if (readStep.current !== step) goTo(step, opened.current);
    readStep.current = step;
    opened.current = true;
    if (given.step !== step) onStep(step, 'reading');
  }, [step, given.step, goTo, onStep]);

  useEffect(() => {
    const target = heading ? document.getElementById(heading) : null;
    if (!target || !scroller.current?.contains(target)) return;
    show(target, false);
    readNow();
  }, [heading, show, readNow]);

  const jump = useCallback(
    (to: number) => {
      const next = views[to - 1];
      if (!next) return;
      setAnnounced(`View ${to} of ${views.length}: ${next.title}. ${next.alt}`);
      onStep(to, 'jump');
    },
    [views, onStep],
  );
  useStepKeys(
    pane,
    useCallback((by) => jump(step + by), [jump, step]),
  );

  const showSource = useCallback(
    (number: number) => {
      const item = scroller.current?.querySelector<HTMLElement>(`#source-${number}`);
      if (!item) return;
      show(item, true);
      item.focus({ preventScroll: true });
    },
    [show],
  );
  const { lastChecked } = lesson;
  const reading = useMemo<LessonReading>(
    () => ({ step, views, sources, lastChecked, bodyShown, view, addresses, openLesson: onOpenLesson, showSource }),
    [step, views, sources, lastChecked, bodyShown, view, addresses, onOpenLesson, showSource],
  );

  return (
    <LessonReadingContext value={reading}>
      <div className="lesson-text" ref={pane}>
        <div className="lesson-scroll" ref={scroller}>
          <LessonHeader lesson={lesson} />
          <Prose components={lessonComponents} />
          <SourceList sources={sources} />
        </div>
        {views.length > 0 && <StepBar views={views} step={step} onStep={jump} onShowAgain={showView} />}
        <p className="lesson-unseen" aria-live="polite">
          {announced}
        </p>
      </div>
    </LessonReadingContext>
  );
}
