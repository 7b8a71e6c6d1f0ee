/** How fine the picture is: coarser while the body moves, where the machine cannot keep up at full; at rest it is always fine. */

export interface Resolutions {
  /** Of the drawing's pixels to the page's. */
  readonly moving: number;
  readonly rest: number;
}

/** Frames slower than this, seconds, so many times on end, are too slow to follow a hand. */
const SLOW = 1 / 22;
const SLOW_FRAMES = 3;
const REDUCTION = 0.6;

export class MovingResolution {
  private readonly resolutions: Resolutions;
  private slowFrames = 0;
  private reduced = false;
  private wasMoving = false;

  constructor(resolutions: Resolutions) {
    this.resolutions = resolutions;
  }

  /** The ratio to draw the next frame with. `seconds` since the last frame, which means nothing after a rest. */
  next(seconds: number, moving: boolean): number {
    if (moving && this.wasMoving) this.slowFrames = seconds > SLOW ? this.slowFrames + 1 : 0;
    if (!moving) this.slowFrames = 0;
    this.reduced = moving && (this.reduced || this.slowFrames >= SLOW_FRAMES);
    this.wasMoving = moving;
    if (!moving) return this.resolutions.rest;
    return this.reduced ? this.resolutions.moving * REDUCTION : this.resolutions.moving;
  }
}
