/** What a person has set on this device. Read through a schema: what cannot be read is kept aside and named, never thrown. */
import * as v from 'valibot';

export const PREFERENCES_KEY = 'bodywork-atlas.preferences';
/** Where settings that could not be read are kept, so that nothing of somebody's is lost. */
export const ASIDE_KEY = `${PREFERENCES_KEY}.unreadable`;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The reading pane's share of a wide window, per cent. */
export const PANE_SHARE = { least: 25, usual: 40, most: 65 } as const;

const PreferencesSchema = v.object({
  theme: v.optional(v.picklist(THEMES), 'system'),
  /** Whether `/` and `?` alone do something: people who speak to their computer may want them not to. */
  singleKeys: v.optional(v.boolean(), true),
  paneShare: v.optional(
    v.pipe(v.number(), v.minValue(PANE_SHARE.least), v.maxValue(PANE_SHARE.most)),
    PANE_SHARE.usual,
  ),
});
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export interface ReadPreferences {
  readonly preferences: Preferences;
  readonly problem?: string;
}

/** `storage` undefined, or one that refuses: the defaults, and no problem, for there is nothing a visitor could mend. */
export function readPreferences(storage: Storage | undefined): ReadPreferences {
  const defaults = v.parse(PreferencesSchema, {});
  const text = attempt(() => storage?.getItem(PREFERENCES_KEY));
  if (text === undefined || text === null) return { preferences: defaults };
  const read = v.safeParse(
    PreferencesSchema,
    attempt(() => JSON.parse(text)),
  );
  if (read.success) return { preferences: read.output };
  attempt(() => storage?.setItem(ASIDE_KEY, text));
  attempt(() => storage?.removeItem(PREFERENCES_KEY));
  return {
    preferences: defaults,
    problem: `The settings kept on this device could not be read: using the usual ones. The old ones are kept aside under ‘${ASIDE_KEY}’.`,
  };
}

export function writePreferences(storage: Storage | undefined, preferences: Preferences): void {
  attempt(() => storage?.setItem(PREFERENCES_KEY, JSON.stringify(preferences)));
}

/** Browsers may refuse storage altogether; the page then forgets, and works. */
export function storageIfAllowed(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  return attempt(() => window[kind]);
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
