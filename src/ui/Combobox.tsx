import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import styles from './Combobox.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface ComboboxOption {
  readonly key: string;
  readonly content: ReactNode;
}

export interface ComboboxProps<Option extends ComboboxOption> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Stands in the list's place where something was typed and nothing fits. */
  readonly nothing: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Before and after the field, inside its border. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** The editable combobox with list of WAI-ARIA: the focus stays in the field, the arrow keys walk the list. */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { label, text, onText, options, onChoose, nothing } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = open && text.trim() !== '';
  const listed = asked && options.length > 0;
  const at = Math.min(active, options.length - 1);

  function choose(option: Option | undefined) {
    if (!option) return;
    setOpen(false);
    onChoose(option);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (listed) setOpen(false);
      else onText('');
      return;
    }
    if (event.key === 'Enter') return choose(listed ? options[at] : undefined);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setOpen(true);
    if (listed) setActive((at + by + options.length) % options.length);
  }

  return (
    <div className={styles.combobox}>
      <div className={styles.field}>
        {props.before}
        <input
          ref={props.inputRef}
          type="text"
          role="combobox"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={`${id}-list`}
          aria-activedescendant={listed ? `${id}-${at}` : undefined}
          placeholder={props.placeholder}
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
        />
        {props.after}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={!listed}>
        {options.map((option, i) => (
          <div
            key={option.key}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={styles.option}
            // Before the field loses the focus, which closes the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={press}
            onPointerMove={() => setActive(i)}
          >
            {option.content}
          </div>
        ))}
      </div>
      {asked && !listed && <div className={styles.list}>{nothing}</div>}
      <VisuallyHidden role="status">{asked ? counted(options.length) : ''}</VisuallyHidden>
    </div>
  );
}

function counted(count: number): string {
  if (count === 0) return 'Nothing found';
  return count === 1 ? '1 result' : `${count} results`;
}
