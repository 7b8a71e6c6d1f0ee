/** Gives a stage its frames: react-three-fiber's root on the stage's own renderer, scene and camera, drawing only when woken. */
import { createRoot, useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { Stage } from './Stage.ts';

/** More of the screen's pixels than this to one of the page's cannot be told apart on a body. */
const MOST_PIXELS = 2;

/** Returns what takes it all down again. */
export function mountFrames(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  stage: Stage,
  pixelRatio = MOST_PIXELS,
): () => void {
  const root = createRoot(canvas);
  const { gl, scene, camera } = stage.renderer;
  const configure = () => {
    // A host that is not laid out yet has no size: a root without one would measure the window.
    const size = { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight), top: 0, left: 0 };
    void root.configure({ gl, scene, camera, size, frameloop: 'demand', flat: true, dpr: [1, pixelRatio] });
  };
  configure();
  const frames = root.render(<Frames stage={stage} />);
  const stopListening = frames.subscribe(({ size, viewport }, before) => {
    if (size !== before.size || viewport.dpr !== before.viewport.dpr) stage.resized(viewport.dpr);
  });
  stage.resized(frames.getState().viewport.dpr);
  const observer = new ResizeObserver(configure);
  observer.observe(host);
  return () => {
    observer.disconnect();
    stopListening();
    root.unmount();
  };
}

function Frames({ stage }: { readonly stage: Stage }) {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    stage.wake = () => invalidate();
    invalidate();
  }, [stage, invalidate]);
  // Above 0: the stage draws, not the loop.
  useFrame((_, seconds) => {
    if (stage.frame(seconds)) invalidate();
  }, 1);
  return null;
}
