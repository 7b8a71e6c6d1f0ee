/** The part of a view that a link carries and that closing a lesson brings back. */
import type { BodyPosition } from '../anatomy/bodyPosition.ts';
import { ANATOMICAL_POSITION, type Pose } from '../anatomy/joints/pose.ts';
import type { StructureId } from '../anatomy/structure.ts';
import { type Dissection, NOTHING_TAKEN_AWAY } from './dissection.ts';
import type { CameraPose, ViewState } from './viewState.ts';

export interface SavedView extends Dissection {
  readonly selected?: StructureId;
  readonly landmark?: string;
  /** The region, whole or group chosen, its structures lit. */
  readonly collection?: string;
  readonly camera?: CameraPose;
  readonly tinted: boolean;
  readonly pose: Pose;
  readonly position: BodyPosition;
}

export const FIRST_VIEW: SavedView = {
  ...NOTHING_TAKEN_AWAY,
  tinted: false,
  pose: ANATOMICAL_POSITION,
  position: 'standing',
};

export function savedView(state: ViewState): SavedView {
  const { selected, landmark, collection, camera, isolated, hidden, ghosted, depth, tinted, pose, position } = state;
  return { selected, landmark, collection, camera, isolated, hidden, ghosted, depth, tinted, pose, position };
}
