import { useEffect, useRef } from 'react';
import { usePreferences } from '../stores.tsx';
import { isTyping } from './isTyping.ts';

/** A key that does something by itself wherever the focus is, unless somebody is typing or has turned such keys off. */
export function useSingleKey(key: string, act: () => void): void {
  const allowed = usePreferences(({ singleKeys }) => singleKeys);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!allowed) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key, allowed]);
}
