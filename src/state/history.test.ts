import { expect, test } from 'vitest';
import { HISTORY_LIMIT, type History, NO_HISTORY, record, redo, undo } from './history.ts';

test('undo and redo walk the same steps back and forth', () => {
  const history = record(record(NO_HISTORY as History<string>, 'whole'), 'one hidden');
  const back = undo(history, 'two hidden');
  expect(back?.present).toBe('one hidden');
  const further = undo(back?.history ?? NO_HISTORY, 'one hidden');
  expect(further?.present).toBe('whole');
  expect(undo(further?.history ?? NO_HISTORY, 'whole')).toBeUndefined();
  expect(redo(further?.history ?? NO_HISTORY, 'whole')?.present).toBe('one hidden');
});

test('a new step forgets what had been undone', () => {
  const back = undo(record(NO_HISTORY as History<string>, 'a'), 'b');
  expect(redo(record(back?.history ?? NO_HISTORY, 'a'), 'c')).toBeUndefined();
});

test('the oldest steps are forgotten, not the newest', () => {
  let history: History<number> = NO_HISTORY;
  for (let step = 0; step < HISTORY_LIMIT + 5; step++) history = record(history, step);
  expect(history.past).toHaveLength(HISTORY_LIMIT);
  expect(history.past.at(-1)).toBe(HISTORY_LIMIT + 4);
});
