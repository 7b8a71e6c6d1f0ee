import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { ModelStatusStore, ModelStatusStoreState } from '../state/modelStatusStore.ts';
import type { ViewStore, ViewStoreState } from '../state/viewStore.ts';
import type { PaneStore, PaneStoreState } from './layout/paneStore.ts';
import type { Journey } from './link/journey.ts';
import type { NoticeStore, NoticeStoreState } from './notices/noticeStore.ts';
import type { PreferencesStore, PreferencesStoreState } from './preferences/preferencesStore.ts';

/** Everything that outlives a page, made once when the site opens. */
export interface Stores {
  readonly view: ViewStore;
  readonly status: ModelStatusStore;
  readonly notices: NoticeStore;
  readonly preferences: PreferencesStore;
  readonly pane: PaneStore;
  readonly journey: Journey;
}

const StoresContext = createContext<Stores | undefined>(undefined);

export function StoresProvider({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('useStores stands outside StoresProvider: wrap the page in it.');
  return stores;
}

export function useView<T>(select: (state: ViewStoreState) => T): T {
  return useStore(useStores().view, select);
}

export function useModelStatus<T>(select: (state: ModelStatusStoreState) => T): T {
  return useStore(useStores().status, select);
}

export function useNotices<T>(select: (state: NoticeStoreState) => T): T {
  return useStore(useStores().notices, select);
}

export function usePreferences<T>(select: (state: PreferencesStoreState) => T): T {
  return useStore(useStores().preferences, select);
}

export function usePane<T>(select: (state: PaneStoreState) => T): T {
  return useStore(useStores().pane, select);
}
