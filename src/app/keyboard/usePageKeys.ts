import { useEffect } from 'react';
import { useStores } from '../stores.tsx';
import { isTyping } from './isTyping.ts';

/** Keys that work wherever the focus is, but not while somebody is typing: Escape, undo and redo. */
export function usePageKeys(): void {
  const { view } = useStores();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const { selected, collection, clear, undo, redo } = view.getState();
      const z = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (event.key === 'Escape' && (selected !== undefined || collection !== undefined)) clear();
      else if (z) (event.shiftKey ? redo : undo)();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view]);
}
