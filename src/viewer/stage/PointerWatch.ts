/** What hands do on the canvas, done to the camera and told to the store. At most one pick a frame, none while the body is held. */
import { Vector3 } from 'three';
import type { ViewStore } from '../../state/viewStore.ts';
import type { CameraRig } from '../camera/CameraRig.ts';
import { FIELD_OF_VIEW } from '../camera/fieldOfView.ts';
import type { Pick } from '../picking/Picker.ts';
import { type Place, PointerGestures } from './PointerGestures.ts';

export interface PointerWatchOptions {
  readonly canvas: HTMLElement;
  readonly rig: CameraRig;
  readonly store: ViewStore;
  /** Page pixels from the canvas' corner. */
  readonly pick: (place: Place) => Pick | undefined;
  /** The camera was moved: a picture is due. */
  readonly moved: () => void;
  readonly released: () => void;
  readonly pointed: (place: Place | undefined) => void;
}

/** Degrees that a way across the whole height of the canvas turns the body. */
const TURN_PER_HEIGHT = 200;

export class PointerWatch {
  private readonly options: PointerWatchOptions;
  private readonly gestures: PointerGestures;
  private hoverFrame = 0;
  private held = false;

  constructor(options: PointerWatchOptions) {
    this.options = options;
    this.gestures = new PointerGestures(options.canvas, {
      turn: (dx, dy) => this.turn(dx, dy),
      pan: (dx, dy) => this.pan(dx, dy),
      zoom: (factor, x, y) => this.zoom(factor, { x, y }),
      hover: (place) => this.hover(place),
      tap: (place) => this.tap(place),
      hold: (held) => this.hold(held),
    });
  }

  get isHeld(): boolean {
    return this.held;
  }

  dispose(): void {
    cancelAnimationFrame(this.hoverFrame);
    this.gestures.dispose();
  }

  private turn(dx: number, dy: number): void {
    const degrees = TURN_PER_HEIGHT / Math.max(1, this.options.canvas.clientHeight);
    this.options.rig.turn(-dx * degrees, dy * degrees);
    this.options.moved();
  }

  private pan(dx: number, dy: number): void {
    const metres = this.metresPerPixel();
    this.options.rig.pan(dx * metres, -dy * metres);
    this.options.moved();
  }

  /** What lies under the pointer stays there; beside the body, the middle of the picture does. */
  private zoom(factor: number, place: Place): void {
    const { rig, pick, moved } = this.options;
    const point = pick(place)?.point;
    rig.zoom(factor, point && inPlaneOfTarget(point, rig));
    moved();
  }

  private hover(place: Place | undefined): void {
    cancelAnimationFrame(this.hoverFrame);
    this.hoverFrame = requestAnimationFrame(() => {
      const { pick, pointed, store } = this.options;
      pointed(place);
      store.getState().hover(place && !this.held ? pick(place)?.id : undefined);
    });
  }

  private tap(place: Place): void {
    const id = this.options.pick(place)?.id;
    const { select, clear } = this.options.store.getState();
    if (id === undefined) clear();
    else select(id);
  }

  private hold(held: boolean): void {
    this.held = held;
    this.options.canvas.dataset.held = String(held);
    if (!held) this.options.released();
  }

  private metresPerPixel(): number {
    const height = Math.max(1, this.options.canvas.clientHeight);
    return (2 * this.options.rig.aim.distance * Math.tan((FIELD_OF_VIEW * Math.PI) / 360)) / height;
  }
}

/** A point in front of the target or behind it, moved along the line of sight to the target's depth. */
function inPlaneOfTarget(point: Vector3, rig: CameraRig): Vector3 {
  const eye = rig.camera.position;
  const target = new Vector3(...rig.aim.target);
  const sight = target.clone().sub(eye).normalize();
  const toPoint = point.clone().sub(eye);
  return toPoint.multiplyScalar(target.sub(eye).dot(sight) / toPoint.dot(sight)).add(eye);
}
