import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { LessonView } from './lesson.ts';

interface StepBarProps {
  readonly views: readonly LessonView[];
  /** 1 … views.length. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Brings the step's view back after the body has been turned away from it. */
  readonly onShowAgain: () => void;
}

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** Where the reader is among the views, and the way to the next and the previous; arrow and page keys do the same. */
export function StepBar({ views, step, onStep, onShowAgain }: StepBarProps) {
  const go = (to: number) => {
    if (to >= 1 && to <= views.length) onStep(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    go(step + by);
  };
  const next = views[step];
  const previous = views[step - 2];
  return (
    <nav className="lesson-steps" aria-label="Views of the body" onKeyDown={onKeyDown}>
      <span className="lesson-steps-dashes" aria-hidden="true">
        {views.map((view, index) => (
          <span key={view.title} data-done={index < step || undefined} />
        ))}
      </span>
      <button type="button" className="lesson-steps-count" onClick={onShowAgain} title="Show this view again">
        view {step} of {views.length}
      </button>
      <button
        type="button"
        className="lesson-steps-previous"
        aria-disabled={!previous}
        aria-label={previous ? `Previous view: ${previous.title}` : 'This is the first view'}
        onClick={() => go(step - 1)}
      >
        <ArrowLeft size={18} aria-hidden="true" />
      </button>
      <button type="button" className="lesson-steps-next" aria-disabled={!next} onClick={() => go(step + 1)}>
        {next ? `Next: ${next.title}` : 'This is the last view'}
        <ArrowRight size={18} aria-hidden="true" />
      </button>
    </nav>
  );
}
