import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { usePreferences } from '../stores.tsx';
import styles from './KeyboardHelp.module.css';
import { useSingleKey } from './useSingleKey.ts';

const KEYS = [
  ['/', 'go to the search'],
  ['← → ↑ ↓', 'turn the body, while the focus is on it'],
  ['+ −', 'nearer and farther, likewise'],
  ['0', 'the whole body, likewise'],
  ['Escape', 'select nothing'],
  ['Ctrl Z, Ctrl Shift Z', 'undo and redo what was hidden, ghosted, isolated or peeled'],
  ['n, p', 'the next and the previous view of a lesson, while the focus is in its text'],
  ['Tab', 'from one control to the next: the list of structures does all that the picture does'],
  ['?', 'this help'],
] as const;

export function KeyboardHelp() {
  const [open, setOpen] = useState(false);
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  const set = usePreferences((preferences) => preferences.set);
  useSingleKey('?', () => setOpen(true));
  return (
    <>
      <IconButton icon={Keyboard} label="Keys and gestures" onClick={() => setOpen(true)} />
      <Dialog title="Keys and gestures" open={open} onClose={() => setOpen(false)}>
        <dl className={styles.keys}>
          {KEYS.map(([key, words]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => set({ singleKeys: event.currentTarget.checked })}
          />
          / and ? work by themselves
        </label>
        <p className={styles.gestures}>
          With a pointer or fingers: drag to turn, pinch or scroll to come nearer, two fingers or the right button to
          move along. A click or tap selects.
        </p>
      </Dialog>
    </>
  );
}
