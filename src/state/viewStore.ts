/**
 * The view of the body: one store that the canvas draws from, that the page and its lessons write to, and that the link mirrors.
 * Actions are pure transitions of plain data; what is hidden, ghosted, isolated and peeled can be undone.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BodyPosition } from '../anatomy/bodyPosition.ts';
import { catalogue } from '../anatomy/catalogue.ts';
import { controlFreedom } from '../anatomy/joints/controlFreedom.ts';
import { ANATOMICAL_POSITION } from '../anatomy/joints/pose.ts';
import type { Depth, Structure, StructureId } from '../anatomy/structure.ts';
import * as dissect from './dissection.ts';
import { type History, NO_HISTORY, record, redo, type Step, undo } from './history.ts';
import type { SavedView } from './savedView.ts';
import { resolveAll, specifiedView } from './specifiedView.ts';
import type { CameraPose, CameraRequest, ViewSpec, ViewState } from './viewState.ts';

/** How the camera takes a selection: fitted without turning, fitted from its best side (and peeled to), or left alone. */
export type Framing = 'as-it-stands' | 'best-side' | 'none';

export interface ViewActions {
  /**
   * Selects and makes sure that the structure is drawn. From the body: `as-it-stands`. From a list or a search, where the
   * structure may be out of sight: `best-side` also peels to its depth, in a step that can be undone. An unknown id does nothing.
   */
  select(id: StructureId, framing?: Framing): void;
  /** Selects the bone of a named place (`scapula.right/coracoid-process`) and points at it. An unknown bone does nothing. */
  pointAt(landmark: string): void;
  /** Undefined: the pointer or focus is on nothing. */
  hover(id?: StructureId): void;
  /** Nothing selected, no collection chosen. */
  clear(): void;
  /** Lights a region, whole or group and frames it; undefined lets go of it. */
  chooseCollection(id?: string): void;
  /** Lights these beside what the present view lights by itself; `[]` leaves the view's own. References as in a ViewSpec. */
  light(references: readonly string[]): void;
  hide(ids: readonly StructureId[]): void;
  /** Draws it again, whatever took it away. An unknown id does nothing. */
  show(id: StructureId): void;
  /** Only these; again: everything. */
  isolate(ids: readonly StructureId[]): void;
  /** Ghosts these; again: solid. */
  ghost(ids: readonly StructureId[]): void;
  peel(depth: Depth): void;
  showAll(): void;
  undo(): void;
  redo(): void;
  /** Asks the canvas for a camera; it answers with `cameraSettled`. */
  /** Tints the bones, or takes the tints away. */
  tint(tinted: boolean): void;
  /** Sets one slider of the joints, degrees; 0 takes it back to the anatomical position. An unknown key does nothing. */
  setJoint(key: string, degrees: number): void;
  /** All joints back to the anatomical position. */
  straighten(): void;
  /** Stands the body up or lays it down, and shows all of it. */
  setPosition(position: BodyPosition): void;
  requestCamera(request: CameraRequest): void;
  cameraSettled(pose: CameraPose): void;
  /** A hand takes hold of the body: where the camera settles next was chosen, not the page's doing. */
  holdCamera(): void;
  /** Replaces the view by what a paragraph asks for (`{}`: the first view); the steps to undo begin anew. */
  apply(spec: ViewSpec): void;
  /** The view as last applied, without what was changed by hand since. */
  reapply(): void;
  /** Brings back a view from a link or from before a lesson. What is lit and labelled stays, but for a collection's light. */
  restore(view: SavedView): void;
  /** For a link into a lesson: restores now, and once more over the view of the lesson's step when its text arrives. */
  restoreOverNextApply(view: SavedView): void;
  /** The step is no longer the one the link meant: its view shall come as written. */
  forgetRestoreOverNextApply(): void;
}

export interface ViewStoreState extends ViewState, ViewActions {
  readonly history: History<dissect.Dissection>;
  /** Whether a person has changed the view since it was first shown, or since a lesson set it: only then does the link say how. */
  readonly changedByHand: boolean;
  /** What the view itself lights, without what is pointed at. */
  readonly litByView: ReadonlySet<StructureId>;
  readonly applied: ViewSpec;
  /** See restoreOverNextApply. */
  readonly pendingRestore?: SavedView;
  /** See holdCamera. */
  readonly cameraHeld: boolean;
}
export type ViewStore = StoreApi<ViewStoreState>;

const NONE: ReadonlySet<StructureId> = new Set();

const FIRST_STATE = {
  ...dissect.NOTHING_TAKEN_AWAY,
  tinted: false,
  pose: ANATOMICAL_POSITION,
  position: 'standing',
  lit: NONE,
  litByView: NONE,
  labelled: [],
  history: NO_HISTORY,
  changedByHand: false,
  applied: {},
  cameraHeld: false,
} as const;

export function createViewStore(): ViewStore {
  return createStore<ViewStoreState>((set) => ({
    ...FIRST_STATE,
    select: (id, framing = 'as-it-stands') => set((state) => selecting(state, id, framing)),
    pointAt: (landmark) => set((state) => pointing(state, landmark)),
    hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
    clear: () =>
      set((state) => ({
        ...lettingGoOfCollection(state),
        selected: undefined,
        landmark: undefined,
        changedByHand: true,
      })),
    chooseCollection: (id) => set((state) => choosingCollection(state, id)),
    light: (references) => set(({ litByView }) => ({ lit: new Set([...litByView, ...resolveAll(references)]) })),
    hide: (ids) => set((state) => hiding(state, ids)),
    show: (id) => set((state) => taking(state, known([id]).reduce(dissect.uncover, dissection(state)))),
    isolate: (ids) => set((state) => taking(state, dissect.toggleIsolate(state, known(ids)))),
    ghost: (ids) => set((state) => taking(state, dissect.toggleGhost(state, ids))),
    peel: (depth) => set((state) => taking(state, dissect.peel(state, depth))),
    showAll: () => set((state) => taking(state, dissect.NOTHING_TAKEN_AWAY)),
    undo: () => set((state) => going(undo(state.history, dissection(state)))),
    redo: () => set((state) => going(redo(state.history, dissection(state)))),
    tint: (tinted) => set({ tinted, changedByHand: true }),
    setJoint: (key, degrees) => set((state) => settingJoint(state, key, degrees)),
    straighten: () => set({ pose: ANATOMICAL_POSITION, changedByHand: true }),
    setPosition: (position) =>
      set((state) => ({ ...asking(state, { kind: 'frame', structures: [] }), position, changedByHand: true })),
    requestCamera: (request) => set((state) => ({ ...asking(state, request), changedByHand: true })),
    cameraSettled: (camera) => set((state) => ({ camera, changedByHand: state.changedByHand || state.cameraHeld })),
    holdCamera: () => set((state) => (state.cameraHeld ? state : { cameraHeld: true })),
    apply: (spec) => set((state) => applying(state, spec)),
    reapply: () => set((state) => applying(state, state.applied)),
    restore: (view) => set((state) => restoring(state, view)),
    restoreOverNextApply: (view) => set((state) => ({ ...restoring(state, view), pendingRestore: view })),
    forgetRestoreOverNextApply: () => set({ pendingRestore: undefined }),
  }));
}

type Change = Partial<ViewStoreState>;

function known(ids: readonly StructureId[]): Structure[] {
  return ids.flatMap((id) => catalogue.structure(id) ?? []);
}

function dissection({ isolated, hidden, ghosted, depth }: ViewState): dissect.Dissection {
  return { isolated, hidden, ghosted, depth };
}

/** A step of dissection that can be undone; none where it changes nothing. */
function taking(state: ViewStoreState, { isolated, hidden, ghosted, depth }: dissect.Dissection): Change {
  const next = { isolated, hidden, ghosted, depth };
  const now = dissection(state);
  if (dissect.sameDissection(next, now)) return {};
  return { ...next, history: record(state.history, now), changedByHand: true };
}

function going(step: Step<dissect.Dissection> | undefined): Change {
  return step ? { ...step.present, history: step.history, changedByHand: true } : {};
}

/** What is hidden is not selected either: its card would speak of something that cannot be seen. */
function hiding(state: ViewStoreState, ids: readonly StructureId[]): Change {
  const gone = state.selected !== undefined && ids.includes(state.selected);
  return { ...taking(state, dissect.hide(state, ids)), ...(gone && { selected: undefined, landmark: undefined }) };
}

function settingJoint({ pose }: ViewState, key: string, degrees: number): Change {
  const slider = controlFreedom(key);
  if (!slider || !Number.isFinite(degrees)) return {};
  const [least, most] = slider.freedom.range;
  const value = Math.round(Math.min(most, Math.max(least, degrees)));
  const { [key]: _, ...others } = pose;
  return { pose: value === 0 ? others : { ...others, [key]: value }, changedByHand: true };
}

function asking(state: ViewStoreState, request: CameraRequest): Change {
  return { request: { ...request, serial: (state.request?.serial ?? 0) + 1 } };
}

function selecting(state: ViewStoreState, id: StructureId, framing: Framing): Change {
  const structure = catalogue.structure(id);
  if (!structure) return {};
  const reach = framing === 'best-side' ? dissect.peelTo : dissect.uncover;
  return {
    ...lettingGoOfCollection(state),
    ...taking(state, reach(dissection(state), structure)),
    ...(framing !== 'none' && asking(state, framed(state, [structure.id], framing))),
    selected: structure.id,
    landmark: undefined,
    changedByHand: true,
  };
}

function pointing(state: ViewStoreState, landmark: string): Change {
  const bone = catalogue.structure(landmark.split('/')[0] ?? '');
  if (!bone) return {};
  return {
    ...selecting(state, bone.id, 'best-side'),
    ...asking(state, { kind: 'frame', structures: [bone.id], landmark }),
    landmark,
  };
}

/** Keeping the direction keeps the reader's bearings: what was clicked was in sight from there. */
function framed(state: ViewState, structures: readonly StructureId[], framing: Framing): CameraRequest {
  const { camera } = state;
  if (framing === 'best-side' || !camera) return { kind: 'frame', structures };
  return { kind: 'frame', structures, azimuth: camera.azimuth, elevation: camera.elevation };
}

function lettingGoOfCollection(state: ViewStoreState): Change {
  return state.collection === undefined ? {} : { collection: undefined, lit: NONE, litByView: NONE };
}

function choosingCollection(state: ViewStoreState, id: string | undefined): Change {
  if (id === undefined) return { ...lettingGoOfCollection(state), changedByHand: true };
  const structures = resolveAll([id]);
  if (structures.length === 0) return {};
  return {
    ...lightingCollection(id),
    ...asking(state, framed(state, structures, 'as-it-stands')),
    selected: undefined,
    landmark: undefined,
    changedByHand: true,
  };
}

function lightingCollection(collection: string): Change {
  const lit = new Set(resolveAll([collection]));
  return { collection, lit, litByView: lit };
}

function applying(state: ViewStoreState, spec: ViewSpec): Change {
  const { request, ...view } = specifiedView(spec);
  const applied: Change = {
    ...view,
    tinted: false,
    pose: ANATOMICAL_POSITION,
    position: 'standing',
    ...asking(state, request),
    litByView: view.lit,
    landmark: undefined,
    collection: undefined,
    history: NO_HISTORY,
    applied: spec,
    pendingRestore: undefined,
    changedByHand: false,
    cameraHeld: false,
  };
  const { pendingRestore } = state;
  return pendingRestore ? { ...applied, ...restoring({ ...state, ...applied }, pendingRestore) } : applied;
}

function restoring(state: ViewStoreState, view: SavedView): Change {
  return {
    ...lettingGoOfCollection(state),
    ...(view.collection !== undefined && lightingCollection(view.collection)),
    ...dissection({ ...state, ...view, isolated: view.isolated }),
    tinted: view.tinted,
    pose: view.pose,
    position: view.position,
    ...askingForView(state, view),
    selected: view.selected,
    landmark: view.landmark,
    history: NO_HISTORY,
    changedByHand: true,
  };
}

/** The camera of the saved view; where it has none, what it is about. */
function askingForView(state: ViewStoreState, { camera, selected, landmark, collection }: SavedView): Change {
  if (camera) return asking(state, { kind: 'pose', pose: camera });
  if (selected !== undefined) return asking(state, { kind: 'frame', structures: [selected], landmark });
  if (collection !== undefined) return asking(state, { kind: 'frame', structures: resolveAll([collection]) });
  return {};
}
