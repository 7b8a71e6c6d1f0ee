import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Preferences, writePreferences } from './readPreferences.ts';

export interface PreferencesStoreState extends Preferences {
  set(change: Partial<Preferences>): void;
}
export type PreferencesStore = StoreApi<PreferencesStoreState>;

/** Keeps what is set, here and on the device. */
export function createPreferencesStore(first: Preferences, storage: Storage | undefined): PreferencesStore {
  return createStore<PreferencesStoreState>((set, get) => ({
    ...first,
    set: (change) => {
      set(change);
      const { set: _, ...preferences } = get();
      writePreferences(storage, preferences);
    },
  }));
}
