/** Mouse, pen and fingers on the canvas, told as what they mean. One set of listeners for the whole body. */
export interface GestureListener {
  /** Page pixels that the hand moved. */
  readonly turn: (dx: number, dy: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Multiplies the distance; `x`, `y`: the place to keep still, page pixels from the canvas' corner. */
  readonly zoom: (factor: number, x: number, y: number) => void;
  /** Over this place with no button down; undefined: away. */
  readonly hover: (place: Place | undefined) => void;
  readonly tap: (place: Place) => void;
  /** A hand has begun or ceased to move the body. */
  readonly hold: (held: boolean) => void;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A hand that moves no further than this taps. Page pixels. */
const TAP_SLOP = { mouse: 4, touch: 10 } as const;
const WHEEL_ZOOM = 0.0016;
/** A trackpad's pinch arrives as a wheel with control held, in smaller numbers. */
const PINCH_ZOOM = 0.01;

interface Pointer extends Place {
  readonly pans: boolean;
}

export class PointerGestures {
  private readonly element: HTMLElement;
  private readonly listener: GestureListener;
  private readonly listening = new AbortController();
  private readonly pointers = new Map<number, Pointer>();
  private start: Place | undefined;
  private held = false;

  constructor(element: HTMLElement, listener: GestureListener) {
    this.element = element;
    this.listener = listener;
    const { signal } = this.listening;
    element.addEventListener('pointerdown', (event) => this.down(event), { signal });
    element.addEventListener('pointermove', (event) => this.move(event), { signal });
    element.addEventListener('pointerup', (event) => this.up(event, true), { signal });
    element.addEventListener('pointercancel', (event) => this.up(event, false), { signal });
    element.addEventListener('pointerleave', () => listener.hover(undefined), { signal });
    element.addEventListener('wheel', (event) => this.wheel(event), { signal, passive: false });
    element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  }

  dispose(): void {
    this.listening.abort();
  }

  private down(event: PointerEvent): void {
    this.element.setPointerCapture(event.pointerId);
    const pans = event.button > 0 || event.shiftKey;
    this.pointers.set(event.pointerId, { ...this.placeOf(event), pans });
    this.start = this.pointers.size === 1 && !pans ? this.placeOf(event) : undefined;
    this.listener.hover(undefined);
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    const place = this.placeOf(event);
    if (!before) {
      if (event.pointerType !== 'touch') this.listener.hover(place);
      return;
    }
    if (this.start && apart(this.start, place) <= slop(event)) return;
    this.start = undefined;
    this.hold(true);
    if (this.pointers.size === 2) this.pinch(event.pointerId, place);
    else if (this.pointers.size === 1)
      (before.pans ? this.listener.pan : this.listener.turn)(place.x - before.x, place.y - before.y);
    this.pointers.set(event.pointerId, { ...place, pans: before.pans });
  }

  private up(event: PointerEvent, meant: boolean): void {
    if (!this.pointers.delete(event.pointerId)) return;
    if (meant && this.start) this.listener.tap(this.start);
    this.start = undefined;
    if (this.pointers.size === 0) this.hold(false);
  }

  private pinch(moved: number, to: Place): void {
    const from = this.pointers.get(moved);
    const other = [...this.pointers].find(([id]) => id !== moved)?.[1];
    if (!from || !other) return;
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
    this.listener.zoom(Math.max(1, apart(from, other)) / Math.max(1, apart(to, other)), middle.x, middle.y);
    this.listener.pan((to.x - from.x) / 2, (to.y - from.y) / 2);
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    const { x, y } = this.placeOf(event);
    this.listener.zoom(Math.exp(pixels * (event.ctrlKey ? PINCH_ZOOM : WHEEL_ZOOM)), x, y);
  }

  private hold(held: boolean): void {
    if (held === this.held) return;
    this.held = held;
    this.listener.hold(held);
  }

  private placeOf(event: MouseEvent): Place {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

function apart(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function slop({ pointerType }: PointerEvent): number {
  return pointerType === 'touch' ? TAP_SLOP.touch : TAP_SLOP.mouse;
}
