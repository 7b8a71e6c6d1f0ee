import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { readingStep } from './readingStep.ts';

/** How far down the pane the eye reads, as a part of its height. */
const READING_LINE = 0.4;
/** Where a step that was jumped to comes to rest. */
const RESTING_LINE = 0.14;
/** Passing over a step is not reading it. Milliseconds. */
const DWELL = 120;
/** The longest that a smooth scroll of ours takes. Milliseconds. */
const SETTLE = 700;

export interface ReadingPosition {
  /** Scrolls to a step without that counting as reading. */
  readonly goTo: (step: number, smoothly: boolean) => void;
  /** Brings any element of the text into sight, likewise. */
  readonly show: (element: Element, smoothly: boolean) => void;
  /** Reports the step that lies under the eye now. */
  readonly readNow: () => void;
}

/** Watches the scrolling of `scroller`, whose steps are the elements with `data-step`, and reports the step that is read. */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  onRead: (step: number) => void,
): ReadingPosition {
  const quietUntil = useRef(0);
  const report = useRef(onRead);
  useEffect(() => {
    report.current = onRead;
  });

  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      if (performance.now() >= quietUntil.current) timer = setTimeout(() => report.current(stepIn(pane)), DWELL);
    };
    pane.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      pane.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);

  const show = useCallback(
    (element: Element, smoothly: boolean) => {
      const pane = scroller.current;
      if (!pane) return;
      const smooth = smoothly && !prefersReducedMotion();
      quietUntil.current = performance.now() + (smooth ? SETTLE : DWELL);
      const top = pane.scrollTop + topIn(pane, element) - pane.clientHeight * RESTING_LINE;
      pane.scrollTo({ top, behavior: smooth ? 'smooth' : 'auto' });
    },
    [scroller],
  );
  const goTo = useCallback(
    (step: number, smoothly: boolean) => {
      const section = scroller.current?.querySelector(`[data-step="${step}"]`);
      if (section) show(section, smoothly);
    },
    [scroller, show],
  );
  const readNow = useCallback(() => {
    if (scroller.current) report.current(stepIn(scroller.current));
  }, [scroller]);
  return { goTo, show, readNow };
}

function stepIn(pane: HTMLElement): number {
  const tops = [...pane.querySelectorAll('[data-step]')].map((section) => topIn(pane, section));
  const atEnd = pane.scrollTop > 0 && pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2;
  return readingStep(tops, pane.clientHeight * READING_LINE, atEnd);
}

function topIn(pane: HTMLElement, element: Element): number {
  return element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
}

function prefersReducedMotion(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
