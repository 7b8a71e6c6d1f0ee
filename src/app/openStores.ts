import { createModelStatusStore } from '../state/modelStatusStore.ts';
import { createViewStore } from '../state/viewStore.ts';
import { createPaneStore } from './layout/paneStore.ts';
import { startJourney } from './link/journey.ts';
import { createMemory } from './link/memory.ts';
import { createNoticeStore } from './notices/noticeStore.ts';
import { createPreferencesStore } from './preferences/preferencesStore.ts';
import { readPreferences, storageIfAllowed } from './preferences/readPreferences.ts';
import type { Stores } from './stores.tsx';

/** What outlives every page of a visit, with the view that the address asks for. `base` without its closing slash. */
export function openStores(page: Window, base: string): Stores {
  const storage = storageIfAllowed('localStorage');
  const { preferences, problem } = readPreferences(storage);
  const notices = createNoticeStore();
  if (problem) notices.getState().say(problem);
  const view = createViewStore();
  return {
    view,
    notices,
    status: createModelStatusStore(),
    preferences: createPreferencesStore(preferences, storage),
    pane: createPaneStore(),
    journey: startJourney({
      view,
      page,
      base,
      memory: createMemory(storageIfAllowed('sessionStorage')),
      onProblems: (problems) => notices.getState().say(...problems),
    }),
  };
}
