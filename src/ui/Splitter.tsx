import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Splitter.module.css';

export interface SplitterProps {
  readonly label: string;
  /** The id of the pane whose share it sets. */
  readonly controls: string;
  /** The pane's share of the whole, in per cent. */
  readonly share: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (share: number) => void;
}

const STEP = 2;

/** The window splitter of WAI-ARIA, at the left edge of the pane it stands in and whose share of its parent it sets: dragged, or moved by the arrow keys, Home and End. */
export function Splitter({ label, controls, share, least, most, onChange }: SplitterProps) {
  const dragging = useRef(false);
  const within = (wanted: number) => Math.min(most, Math.max(least, wanted));

  function drag(event: PointerEvent<HTMLHRElement>) {
    const whole = event.currentTarget.parentElement?.parentElement?.getBoundingClientRect();
    if (!dragging.current || !whole) return;
    onChange(within(((whole.right - event.clientX) / whole.width) * 100));
  }

  function press(event: KeyboardEvent) {
    const wanted = { ArrowLeft: share + STEP, ArrowRight: share - STEP, Home: least, End: most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onChange(within(wanted));
  }

  return (
    <hr
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={press}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onPointerCancel={() => {
        dragging.current = false;
      }}
    />
  );
}
