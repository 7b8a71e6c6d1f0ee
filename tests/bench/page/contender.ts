/** One way of drawing the body, as the bench drives it. */
import type { PerspectiveCamera, WebGLRenderer } from 'three';

export interface Contender {
  readonly gl: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  /** All that the page does on the processor for one frame. The camera has been moved, its matrices are up to date. */
  frame(): void;
  /** The structure under a point of the picture, −1…1 each way, y up. */
  pick(x: number, y: number): string | undefined;
}

/** Pixels of the picture: small, since what is measured is the processor's part, not the filling of pixels. */
export const PICTURE = { width: 320, height: 240 } as const;
