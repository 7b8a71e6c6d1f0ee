import { Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Combobox } from '../../ui/Combobox.tsx';
import { useSingleKey } from '../keyboard/useSingleKey.ts';
import { useLandmarks } from '../landmarks/useLandmarks.ts';
import { lessonPath } from '../lesson/lessonPath.ts';
import { useStores } from '../stores.tsx';
import styles from './SearchBox.module.css';
import { type SearchResult, searchResults } from './searchResults.ts';

/** Finds structures, regions and lessons by any name people have for them. `/` brings the focus here. */
export function SearchBox({ placeholder }: { readonly placeholder: string }) {
  const { view, pane } = useStores();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const landmarks = useLandmarks(text !== '');
  const field = useRef<HTMLInputElement>(null);
  const options = useMemo(
    () =>
      searchResults(text, landmarks).map((result) => ({ ...result, key: result.id, content: <Result {...result} /> })),
    [text, landmarks],
  );
  useSingleKey('/', () => field.current?.focus());

  function choose({ kind, id }: SearchResult) {
    setText('');
    pane.getState().reveal();
    if (kind === 'lesson') navigate(lessonPath(id));
    else if (kind === 'landmark') view.getState().pointAt(id);
    else if (kind === 'structure') view.getState().select(id, 'best-side');
    else view.getState().chooseCollection(id);
  }

  return (
    <search className={styles.search}>
      <Combobox
        label="Search the body and the lessons"
        placeholder={placeholder}
        text={text}
        onText={setText}
        options={options}
        onChoose={choose}
        nothing={<p className={styles.nothing}>Nothing is called that here.</p>}
        inputRef={field}
        before={<Search aria-hidden="true" className={styles.icon} />}
        after={<kbd className={styles.key}>/</kbd>}
      />
    </search>
  );
}

function Result({ name, note, guessed }: SearchResult) {
  return (
    <span className={styles.result}>
      <span>
        {guessed && <small>Did you mean </small>}
        {name}
      </span>
      <small>{note}</small>
    </span>
  );
}
