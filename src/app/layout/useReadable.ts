import { type RefObject, useEffect, useState } from 'react';
import type { Page } from '../pages/pageOf.ts';
import { useHeading } from './useHeading.ts';

/**
 * Whether there is text to read, once and for the whole visit: what draws the body is not asked for before. Sends for a
 * lesson's text as soon as its address is known, and looks after the focus as pages come.
 */
export function useReadable(pane: RefObject<HTMLElement | null>, path: string, page: Page): boolean {
  const [readable, setReadable] = useState(false);
  const lesson = page.kind === 'lesson' ? page.lesson : undefined;
  // The page that shows it says where it failed; here it is only sent for.
  const text = () => lesson?.loadBody().catch(() => undefined) ?? Promise.resolve();
  useEffect(() => {
    void lesson?.loadBody().catch(() => undefined);
  }, [lesson]);
  useHeading(pane, path, () => {
    if (!readable) void text().then(() => afterPaint(() => setReadable(true)));
  });
  return readable;
}

/** The picture with the text in it stands on the screen by then. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
