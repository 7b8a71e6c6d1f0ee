import { useCallback, useEffect, useRef } from 'react';

const INPUTS = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const;
/** How long the text may still move after its typefaces have come. */
const SETTLING_MS = 1000;

/**
 * Whether what scrolls may be a reader. Until somebody has touched anything, or the typefaces have come and the text has settled,
 * it is the layout that moves: a link to the second step must not slip to the first because a typeface came late.
 * `text`: what is read; each begins anew.
 */
export function useReaderAtWork(text: string): () => boolean {
  const settled = useRef('');
  useEffect(() => {
    const settle = () => {
      settled.current = text;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    void document.fonts?.ready.then(() => {
      if (!gone) timer = setTimeout(settle, SETTLING_MS);
    });
    for (const input of INPUTS) window.addEventListener(input, settle, { passive: true, capture: true });
    return () => {
      gone = true;
      clearTimeout(timer);
      for (const input of INPUTS) window.removeEventListener(input, settle, { capture: true });
    };
  }, [text]);
  return useCallback(() => settled.current === text, [text]);
}
