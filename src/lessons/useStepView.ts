import { useCallback, useEffect, useRef } from 'react';
import type { ViewStore } from '../state/viewStore.ts';
import type { LessonView } from './lesson.ts';

/** Brings the body into each step's view as it is reached; what it returns brings it back there after it has been turned away. */
export function useStepView(view: ViewStore, views: readonly LessonView[], step: number): () => void {
  const showView = useCallback(() => {
    const shown = views[step - 1];
    if (shown) view.getState().apply(shown.spec);
  }, [view, views, step]);

  // Once for each step: a second time would undo what a link restored over the view.
  const shownStep = useRef(0);
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    showView();
  }, [step, showView]);
  return showView;
}
