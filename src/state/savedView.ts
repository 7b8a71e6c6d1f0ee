/** The part of a view that a link carries and that closing a lesson brings back. */
import type { StructureId } from '../anatomy/structure.ts';
import { type Dissection, NOTHING_TAKEN_AWAY } from './dissection.ts';
import type { CameraPose, ViewState } from './viewState.ts';

export interface SavedView extends Dissection {
  readonly selected?: StructureId;
  /** The region, whole or group chosen, its structures lit. */
  readonly collection?: string;
  readonly camera?: CameraPose;
}

export const FIRST_VIEW: SavedView = NOTHING_TAKEN_AWAY;

export function savedView(state: ViewState): SavedView {
  const { selected, collection, camera, isolated, hidden, ghosted, depth } = state;
  return { selected, collection, camera, isolated, hidden, ghosted, depth };
}
