/** How the reading pane stands: beside the body where there is room, as a sheet over it where there is not. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SheetHeight } from '../../ui/SheetHandle.tsx';

export interface PaneStoreState {
  /** On a wide window. */
  readonly mode: 'open' | 'closed' | 'full';
  /** On a phone. */
  readonly sheet: SheetHeight;
  set(change: Partial<Pick<PaneStoreState, 'mode' | 'sheet'>>): void;
  /** Something to read has come: the pane opens where it was closed. */
  reveal(): void;
}
export type PaneStore = StoreApi<PaneStoreState>;

export function createPaneStore(): PaneStore {
  return createStore<PaneStoreState>((set) => ({
    mode: 'open',
    sheet: 'half',
    set: (change) => set(change),
    reveal: () =>
      set(({ mode, sheet }) => ({
        mode: mode === 'closed' ? 'open' : mode,
        sheet: sheet === 'low' ? 'half' : sheet,
      })),
  }));
}
