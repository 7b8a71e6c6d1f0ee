import { type RefObject, useEffect } from 'react';

/** `n` and `p` go to the next and the previous step, but only while the focus is within the pane and nothing is being typed. */
export function useStepKeys(pane: RefObject<HTMLElement | null>, onStepBy: (by: 1 | -1) => void): void {
  useEffect(() => {
    const within = pane.current;
    if (!within) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = event.key === 'n' ? 1 : event.key === 'p' ? -1 : undefined;
      if (!by || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      onStepBy(by);
    };
    within.addEventListener('keydown', onKeyDown);
    return () => within.removeEventListener('keydown', onKeyDown);
  }, [pane, onStepBy]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}
