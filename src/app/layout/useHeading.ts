import { type RefObject, useEffect, useRef } from 'react';

/**
 * Waits for the first heading of a page, which may come with a text that is still loading, and come again with the text itself.
 * Calls `onHeading` for each. A later page of the visit also takes the focus there, as opening a document would, and again
 * where the focus was lost with a heading that went.
 */
export function useHeading(pane: RefObject<HTMLElement | null>, path: string, onHeading: () => void): void {
  const firstPath = useRef<string | undefined>(path);
  const said = useRef(onHeading);
  said.current = onHeading;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const takesFocus = firstPath.current !== path;
    if (takesFocus) firstPath.current = undefined;
    let heading: Element | null = null;
    const look = () => {
      const now = element.querySelector('h1');
      if (!now || now === heading) return;
      if (takesFocus && (!heading || document.activeElement === document.body)) takeFocus(now);
      heading = now;
      said.current();
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(element, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [pane, path]);
}

function takeFocus(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
