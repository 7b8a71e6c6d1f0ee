import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useStores } from '../stores.tsx';
import { viewChangeWords } from './viewChangeWords.ts';

/** Says what changed in the picture, for whoever cannot see it. */
export function Announcer() {
  const { view } = useStores();
  const [words, setWords] = useState('');
  useEffect(
    () =>
      view.subscribe((now, before) => {
        const change = viewChangeWords(before, now);
        if (change) setWords(change);
      }),
    [view],
  );
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}
