import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './SheetHandle.module.css';

export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export interface SheetHandleProps {
  /** What the sheet is: "Reading pane". */
  readonly label: string;
  readonly controls: string;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  /** While it is dragged, the height in pixels; undefined when it is let go. */
  readonly onDrag: (pixels: number | undefined) => void;
}

/** Below this many pixels a press on the handle is a press, not a drag. */
const DRAG_THRESHOLD = 6;
const WORDS: Readonly<Record<SheetHeight, string>> = { low: 'low', half: 'half height', full: 'full height' };

/** The handle of a sheet at the foot of its parent: dragged, pressed, or moved by the arrow keys between three heights. */
export function SheetHandle({ label, controls, height, onHeight, onDrag }: SheetHandleProps) {
  const drag = useRef<{ readonly y: number; readonly sheet: number; readonly whole: number }>(undefined);
  const pixels = useRef<number>(undefined);
  const step = (by: number) => SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by];

  function press(event: KeyboardEvent) {
    const wanted = { ArrowUp: step(1), ArrowDown: step(-1), Home: 'low' as const, End: 'full' as const }[event.key];
    if (!wanted) return;
    event.preventDefault();
    onHeight(wanted);
  }

  function take(event: PointerEvent<HTMLButtonElement>) {
    const sheet = event.currentTarget.parentElement;
    event.currentTarget.setPointerCapture(event.pointerId);
    pixels.current = undefined;
    drag.current = {
      y: event.clientY,
      sheet: sheet?.offsetHeight ?? 0,
      whole: sheet?.parentElement?.clientHeight ?? 1,
    };
  }

  function move(event: PointerEvent) {
    if (!drag.current) return;
    const up = drag.current.y - event.clientY;
    if (pixels.current === undefined && Math.abs(up) < DRAG_THRESHOLD) return;
    pixels.current = drag.current.sheet + up;
    onDrag(pixels.current);
  }

  function leave() {
    if (drag.current && pixels.current !== undefined) onHeight(nearestHeight(pixels.current / drag.current.whole));
    drag.current = undefined;
    onDrag(undefined);
  }

  return (
    <button
      type="button"
      className={styles.handle}
      aria-controls={controls}
      aria-expanded={height !== 'low'}
      aria-label={`${label}, ${WORDS[height]}. ${height === 'full' ? 'Make it low' : 'Make it taller'}`}
      onKeyDown={press}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={leave}
      onPointerCancel={leave}
      onClick={() => pixels.current === undefined && onHeight(step(1) ?? 'low')}
    >
      <span className={styles.grip} />
    </button>
  );
}

/** The height nearest to where the sheet was let go, as a share of the whole. */
function nearestHeight(share: number): SheetHeight {
  if (share < 0.28) return 'low';
  return share < 0.72 ? 'half' : 'full';
}
