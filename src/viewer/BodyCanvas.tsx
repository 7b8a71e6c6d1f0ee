/** The body on the page: a canvas, names over it, and which side is seen. Loaded lazily: nothing else of the page waits for it. */
import { useEffect, useRef, useState } from 'react';
import type { ModelStatusStore } from '../state/modelStatusStore.ts';
import { VIEW_DIRECTIONS } from '../state/viewState.ts';
import type { ViewStore } from '../state/viewStore.ts';
import styles from './BodyCanvas.module.css';
import { roomSide, sideSeen } from './camera/sideSeen.ts';
import type { Theme } from './materials/theme.ts';
import { type Orientation, OrientationGizmo } from './orientation/OrientationGizmo.tsx';
import { mountFrames } from './stage/mountFrames.tsx';
import { Stage } from './stage/Stage.ts';
import { webglSupport } from './stage/webglSupport.ts';

export interface BodyCanvasProps {
  readonly store: ViewStore;
  readonly status: ModelStatusStore;
  /** Where the site lies; ends in a slash. The model lies in `models/` under it. */
  readonly baseUrl: string;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
}

interface Mounted {
  readonly stage: Stage;
  readonly orientation: Orientation;
}

/** Fills what it stands in. Without WebGL 2 it says so in the status and draws nothing: the page has the words. */
export function BodyCanvas({ store, status, baseUrl, theme, reducedMotion }: BodyCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<Mounted>();
  useEffect(() => {
    if (!host.current) return;
    const support = webglSupport();
    if (!support.available) return status.getState().report({ phase: 'no-webgl' });
    const canvas = document.createElement('canvas');
    host.current.prepend(canvas);
    const modelsUrl = `${baseUrl}models/`;
    const stage = new Stage({ host: host.current, canvas, store, status, modelsUrl, spare: support.software });
    const unmount = mountFrames(host.current, canvas, stage, support.software ? 1 : undefined);
    setMounted({ stage, orientation: orientationOf(stage, store) });
    return () => {
      setMounted(undefined);
      unmount();
      stage.dispose();
      canvas.remove();
    };
  }, [store, status, baseUrl]);
  useEffect(() => mounted?.stage.setTheme(theme), [mounted, theme]);
  useEffect(() => mounted?.stage.setReducedMotion(reducedMotion), [mounted, reducedMotion]);
  return (
    <div className={styles.host}>
      <div ref={host} className={styles.picture} data-body-canvas />
      {mounted && <OrientationGizmo orientation={mounted.orientation} />}
    </div>
  );
}

function orientationOf(stage: Stage, store: ViewStore): Orientation {
  const { rig } = stage;
  const position = () => store.getState().position;
  return {
    subscribe: (changed) => stage.onPose(changed),
    azimuth: () => Math.round(sideSeen(position(), rig.current).azimuth) % 360,
    elevation: () => Math.round(sideSeen(position(), rig.current).elevation),
    turnTo: (side) => {
      const pose = { ...rig.aim, ...roomSide(position(), VIEW_DIRECTIONS[side]) };
      store.getState().requestCamera({ kind: 'pose', pose });
    },
  };
}
