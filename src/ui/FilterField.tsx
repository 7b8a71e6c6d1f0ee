import styles from './FilterField.module.css';

export interface FilterFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field of words that a list is narrowed down by. */
export function FilterField({ label, placeholder, text, onText }: FilterFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="text"
        inputMode="search"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}
