/** How far the body has arrived, as a store: the viewer sets it, the page follows it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ModelStatus } from './modelStatus.ts';

export interface ModelStatusStoreState extends ModelStatus {
  /** Grows by one with each wish to try the failed pieces again; the viewer follows it and loads them anew. */
  readonly retries: number;
  report(status: Partial<ModelStatus>): void;
  retry(): void;
}
export type ModelStatusStore = StoreApi<ModelStatusStoreState>;

export function createModelStatusStore(): ModelStatusStore {
  return createStore<ModelStatusStoreState>((set) => ({
    phase: 'waiting',
    loaded: 0,
    total: 0,
    failures: [],
    retries: 0,
    report: (status) => set(status),
    retry: () => set((state) => ({ retries: state.retries + 1, phase: 'loading', failures: [] })),
  }));
}
