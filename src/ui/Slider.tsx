import { useId } from 'react';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  /** What it belongs to, for those who hear the label alone. */
  readonly context?: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** The value in words. */
  readonly words: string;
  /** Words at the two ends. */
  readonly ends: readonly [string, string];
  readonly onChange: (value: number) => void;
}

/** A slider of whole steps that says its value in words. */
export function Slider({ label, context, least, most, value, words, ends, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{words}</output>
      </div>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={words}
        aria-label={context && `${context}: ${label}`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  );
}
