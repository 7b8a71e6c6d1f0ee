import type { CameraRequest } from '../../state/viewState.ts';

/** Degrees that an arrow key turns the body. */
const TURN = 15;
/** What one press brings it nearer by. */
const ZOOM = 0.8;

const REQUESTS: Readonly<Record<string, CameraRequest>> = {
  ArrowLeft: { kind: 'turn', azimuth: -TURN, elevation: 0 },
  ArrowRight: { kind: 'turn', azimuth: TURN, elevation: 0 },
  ArrowUp: { kind: 'turn', azimuth: 0, elevation: TURN },
  ArrowDown: { kind: 'turn', azimuth: 0, elevation: -TURN },
  '+': { kind: 'zoom', factor: ZOOM },
  '=': { kind: 'zoom', factor: ZOOM },
  '-': { kind: 'zoom', factor: 1 / ZOOM },
  '0': { kind: 'frame', structures: [] },
};

/** What a key asks of the camera while the body has the focus. */
export function bodyKey(key: string): CameraRequest | undefined {
  return REQUESTS[key];
}
