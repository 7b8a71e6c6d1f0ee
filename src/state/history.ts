/** What can be undone and redone: plain values, newest last in `past`, next first in `future`. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** Beyond this many steps the oldest is forgotten. */
export const HISTORY_LIMIT = 100;

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** A new step: `present` joins the past, and what had been undone can no longer be redone. */
export function record<T>(history: History<T>, present: T): History<T> {
  return { past: [...history.past, present].slice(-HISTORY_LIMIT), future: [] };
}

export interface Step<T> {
  readonly history: History<T>;
  readonly present: T;
}

/** Undefined where there is nothing to undo. */
export function undo<T>({ past, future }: History<T>, present: T): Step<T> | undefined {
  const last = past.at(-1);
  if (last === undefined) return undefined;
  return { history: { past: past.slice(0, -1), future: [present, ...future] }, present: last };
}

/** Undefined where there is nothing to redo. */
export function redo<T>({ past, future }: History<T>, present: T): Step<T> | undefined {
  const [next, ...rest] = future;
  if (next === undefined) return undefined;
  return { history: { past: [...past, present], future: rest }, present: next };
}
