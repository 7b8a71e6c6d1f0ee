/**
 * Store, model, camera, pointer and picture brought together: what the canvas component mounts. A plain class, since what moves
 * every frame has no business in React. It draws when `frame` is called, and asks for that by `wake`.
 */
import type { ModelManifest } from '../../anatomy/modelManifest.ts';
import type { StructureId } from '../../anatomy/structure.ts';
import type { ModelStatusStore } from '../../state/modelStatusStore.ts';
import type { CameraRequest, ViewState } from '../../state/viewState.ts';
import type { ViewStore } from '../../state/viewStore.ts';
import type { AssemblyAnswer } from '../assembly/AssemblyAnswer.ts';
import { BodyArrival } from '../assembly/BodyArrival.ts';
import { CameraRig } from '../camera/CameraRig.ts';
import type { PictureFrame } from '../camera/fitPoints.ts';
import { BodyRenderer } from '../drawing/BodyRenderer.ts';
import type { MaterialTiles } from '../materials/materialTiles.ts';
import type { Theme } from '../materials/theme.ts';
import type { Pick } from '../picking/Picker.ts';
import { BodyModel } from './BodyModel.ts';
import { freeArea, panelsOver } from './freeArea.ts';
import { MovingResolution } from './MovingResolution.ts';
import type { Place } from './PointerGestures.ts';
import { PointerWatch } from './PointerWatch.ts';

export interface StageOptions {
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly store: ViewStore;
  readonly status: ModelStatusStore;
  /** Where manifest and pieces lie; ends in a slash. */
  readonly modelsUrl: string;
  /** The processor draws: edges are smooth only at rest, and streaks seen at a slant are done without. */
  readonly spare: boolean;
}

/** The first look at the body: from in front, a little to its right and from above, so that it shows its depth. */
const FIRST_SIDE = { azimuth: 335, elevation: 8 };
/** Texture samples along streaks seen at a slant, where a graphics card takes them. */
const SLANT_SAMPLES = 4;
/** Rays and names follow a pose at this distance: a slider that is dragged need not be waited for at every step. */
const POSE_DELAY_MS = 120;
/** Longest steps of easing, seconds: the first frame after a pause does not leap. */
const LONGEST_STEP = 1 / 5;
const FIRST_STEP = 1 / 60;

export class Stage {
  readonly renderer: BodyRenderer;
  readonly rig: CameraRig;
  /** Set by whoever runs the frames. */
  wake: () => void = () => undefined;
  private readonly options: StageOptions;
  private readonly arrival: BodyArrival;
  private readonly watch: PointerWatch;
  private readonly stopListening: () => void;
  private readonly poseListeners = new Set<() => void>();
  /** There once the manifest has come. */
  private model: BodyModel | undefined;
  private tiles: MaterialTiles | undefined;
  private waitingRequest: CameraRequest | undefined;
  private resolution = new MovingResolution({ moving: 1, rest: 1 });
  private wasMoving = false;
  private hasSettled = false;
  /** Runs while rays and names still go by an older pose than is drawn. */
  private poseTimer: ReturnType<typeof setTimeout> | undefined;
  /** The serial of the last request that was carried out. */
  private answered: number | undefined;
  private frames = 0;

  constructor(options: StageOptions) {
    this.options = options;
    const { canvas, spare, store, status, modelsUrl } = options;
    this.renderer = new BodyRenderer({ canvas, antialias: !spare });
    this.rig = new CameraRig(this.renderer.camera);
    this.rig.moveTo({ ...this.rig.aim, ...FIRST_SIDE }, true);
    this.watch = new PointerWatch({
      canvas,
      rig: this.rig,
      store,
      pick: (place) => this.pick(place),
      moved: () => this.moveByHand(),
      released: () => this.release(),
      pointed: (place) => this.point(place),
    });
    this.stopListening = store.subscribe((state, before) => this.follow(state, before));
    canvas.addEventListener('webglcontextrestored', () => this.draw());
    this.arrival = new BodyArrival({
      modelsUrl,
      status,
      onManifest: (manifest, ids) => this.prepare(manifest, ids),
      onAnswer: (answer) => this.take(answer),
      shading: () => this.model?.shading() ?? new Uint8Array(),
      onComplete: () => this.draw(),
    });
  }

  /** What lies under a place of the canvas, page pixels from its corner. */
  pick({ x, y }: Place): Pick | undefined {
    const { clientWidth, clientHeight } = this.options.canvas;
    return this.model?.picker.pick((2 * x) / clientWidth - 1, 1 - (2 * y) / clientHeight, this.rig.camera);
  }

  setTheme(theme: Theme): void {
    this.renderer.setTheme(theme);
    this.draw();
  }

  setReducedMotion(reduced: boolean): void {
    this.rig.immediate = reduced;
    if (this.model) this.model.body.looks.immediate = reduced;
  }

  /**
   * The canvas has another size: what was fitted is fitted again. Draws at once, since a resized canvas is blank.
   * `pixelRatio`: of the drawing's pixels to the page's. Where the processor draws, a finer picture at rest smooths its edges.
   */
  resized(pixelRatio: number): void {
    this.resolution = new MovingResolution({ moving: pixelRatio, rest: pixelRatio * (this.options.spare ? 2 : 1) });
    this.centre();
    this.model?.requests.refit();
    this.model?.labels.forgetPlaces();
    this.frame(0);
  }

  onPose(changed: () => void): () => void {
    this.poseListeners.add(changed);
    return () => this.poseListeners.delete(changed);
  }

  /** Draws. True while something moves on, so that another frame is due. */
  frame(seconds: number): boolean {
    const step = Math.min(seconds, this.wasMoving ? LONGEST_STEP : FIRST_STEP);
    this.answerRequest();
    const turned = this.rig.step(step);
    const easing = this.model?.body.step(step) ?? false;
    if (turned) for (const changed of this.poseListeners) changed();
    if (turned && !this.rig.isMoving) this.settle();
    const moving = this.rig.isMoving || easing;
    this.renderer.setPixelRatio(this.resolution.next(seconds, moving || this.watch.isHeld || !this.arrival.complete));
    this.renderer.render();
    this.model?.labels.place(this.rig.camera);
    this.wasMoving = moving;
    this.tell(moving);
    return moving;
  }

  dispose(): void {
    clearTimeout(this.poseTimer);
    this.stopListening();
    this.watch.dispose();
    this.arrival.dispose();
    this.model?.dispose();
    this.renderer.dispose();
  }

  /** Store → texels, labels, camera. */
  private follow(state: ViewState, before: ViewState): void {
    const { request } = state;
    const asks = request !== undefined && request.serial !== before.request?.serial;
    const looks = changesLook(state, before);
    const names = changesLabels(state, before);
    const poses = state.pose !== before.pose || state.position !== before.position;
    if (poses) this.setPose(state);
    if (asks) this.waitingRequest = request;
    if (looks) this.setLooks(state);
    if (names) this.model?.labels.name(state);
    if (asks || looks || names || poses) this.draw();
  }

  /** Asks for a frame. */
  private draw(): void {
    this.options.host.dataset.still = 'false';
    this.wake();
  }

  private setLooks(state: ViewState): void {
    if (this.model?.setLooks(state)) this.arrival.shadeAnew();
  }

  private setPose(state: ViewState): void {
    this.renderer.showTable(state.position !== 'standing');
    if (!this.model) return;
    this.model.setPose(state);
    clearTimeout(this.poseTimer);
    this.poseTimer = setTimeout(() => this.settlePose(), POSE_DELAY_MS);
    // A camera that is asked for along with a pose is to fit the body as it will stand.
    if (state.request?.serial !== this.answered) this.settlePose();
  }

  private settlePose(): void {
    clearTimeout(this.poseTimer);
    this.poseTimer = undefined;
    this.model?.settlePose();
    this.draw();
  }

  /** Done with the next frame, by when the page has laid out the panels that the request brought up. */
  private answerRequest(): void {
    const request = this.waitingRequest;
    if (!request || !this.model) return;
    this.waitingRequest = undefined;
    this.answered = this.options.store.getState().request?.serial;
    this.centre();
    this.model.requests.carryOut(request, !this.hasSettled);
  }

  private prepare(manifest: ModelManifest, ids: readonly StructureId[]): void {
    const { host, spare, store } = this.options;
    const model = new BodyModel({
      manifest,
      ids,
      host,
      rig: this.rig,
      picture: () => this.picture(),
      anisotropy: spare ? 1 : SLANT_SAMPLES,
    });
    if (this.tiles) model.setTiles(this.tiles);
    this.renderer.setBody(model.body);
    const state = store.getState();
    model.setLooks(state);
    model.setPose(state);
    this.renderer.showTable(state.position !== 'standing');
    model.labels.name(state);
    this.model = model;
    this.waitingRequest = state.request ?? { kind: 'frame', structures: [] };
    this.draw();
  }

  private take(answer: AssemblyAnswer): void {
    if (answer.kind === 'tiles') this.tiles = answer.tiles;
    if (!this.model) return;
    this.model.take(answer);
    this.draw();
  }

  private picture(): PictureFrame {
    const { clientWidth: width, clientHeight: height } = this.options.canvas;
    const area = freeArea({ left: 0, top: 0, right: width, bottom: height }, panelsOver(this.options.host));
    return { width, height, top: area.top, left: area.left, right: width - area.right, bottom: height - area.bottom };
  }

  private centre(): void {
    this.rig.setPicture(this.picture());
  }

  private moveByHand(): void {
    this.options.store.getState().holdCamera();
    this.draw();
  }

  private release(): void {
    this.settle();
    this.draw();
  }

  /** The camera has come to rest: the store may know, and names look for places in sight. */
  private settle(): void {
    if (this.rig.isMoving || this.watch.isHeld || !this.model || this.waitingRequest) return;
    this.hasSettled = true;
    this.model.labels.forgetPlaces();
    this.options.store.getState().cameraSettled(this.rig.current);
  }

  private point(place: Place | undefined): void {
    if (!this.model) return;
    this.model.labels.pointer = place;
    this.model.labels.place(this.rig.camera);
  }

  /** For the page, and for tests that wait: the model's status, and how the canvas stands. */
  private tell(moving: boolean): void {
    const { host, status } = this.options;
    const shown = this.model?.body.shape !== undefined;
    if (shown && this.arrival.loaded && status.getState().phase === 'loading')
      status.getState().report({ phase: 'ready' });
    const still = !moving && this.arrival.complete && !this.waitingRequest && this.poseTimer === undefined;
    this.frames += 1;
    host.dataset.frames = String(this.frames);
    host.dataset.still = String(still);
    if (shown && still) host.dataset.ready = 'true';
  }
}

function changesLook(a: ViewState, b: ViewState): boolean {
  const keys = ['selected', 'hovered', 'lit', 'hidden', 'isolated', 'ghosted', 'depth', 'tinted'] as const;
  return keys.some((key) => a[key] !== b[key]);
}

function changesLabels(a: ViewState, b: ViewState): boolean {
  return a.selected !== b.selected || a.landmark !== b.landmark || a.hovered !== b.hovered || a.labelled !== b.labelled;
}
