// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createPreferencesStore } from './preferencesStore.ts';
import { ASIDE_KEY, PREFERENCES_KEY, readPreferences } from './readPreferences.ts';

const USUAL = { theme: 'system', singleKeys: true, paneShare: 40 };

beforeEach(() => localStorage.clear());

test('what is set is there on the next visit', () => {
  createPreferencesStore(readPreferences(localStorage).preferences, localStorage).getState().set({ theme: 'dark' });
  expect(readPreferences(localStorage)).toEqual({ preferences: { ...USUAL, theme: 'dark' } });
});

test.each(['{', '{"theme":"plaid"}', '{"paneShare":"wide"}', 'null'])(
  'damaged settings (%s) are named and kept aside, and the usual ones used',
  (text) => {
    localStorage.setItem(PREFERENCES_KEY, text);
    const { preferences, problem } = readPreferences(localStorage);
    expect(preferences).toEqual(USUAL);
    expect(problem).toContain(ASIDE_KEY);
    expect(localStorage.getItem(ASIDE_KEY)).toBe(text);
    expect(readPreferences(localStorage).problem).toBeUndefined();
  },
);

test('a browser that refuses storage gets the usual settings and no complaint', () => {
  const refusing = {
    getItem: () => {
      throw new Error('SecurityError');
    },
  } as unknown as Storage;
  expect(readPreferences(refusing)).toEqual({ preferences: USUAL });
  expect(readPreferences(undefined)).toEqual({ preferences: USUAL });
});
