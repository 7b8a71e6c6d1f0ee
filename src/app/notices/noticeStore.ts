/** What the page has to say that nobody asked for: a link that could not be read whole, settings that were damaged. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface NoticeStoreState {
  readonly notices: readonly string[];
  /** The same sentence is said once. */
  say(...sentences: readonly string[]): void;
  dismiss(sentence: string): void;
}
export type NoticeStore = StoreApi<NoticeStoreState>;

export function createNoticeStore(): NoticeStore {
  return createStore<NoticeStoreState>((set) => ({
    notices: [],
    say: (...sentences) => set(({ notices }) => ({ notices: [...new Set([...notices, ...sentences])] })),
    dismiss: (sentence) => set(({ notices }) => ({ notices: notices.filter((one) => one !== sentence) })),
  }));
}
