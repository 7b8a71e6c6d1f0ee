import { type KeyboardEvent, useId } from 'react';
import { bodyKey } from '../keyboard/bodyKey.ts';
import { useModelStatus, useStores } from '../stores.tsx';
import styles from './BodyStage.module.css';
import { BodyTools } from './BodyTools.tsx';
import { BodyView } from './BodyView.tsx';
import { ModelArrival } from './ModelArrival.tsx';

export interface BodyStageProps {
  /** False until there is text to read: what draws the body shall not come in its way. */
  readonly drawn: boolean;
  /** Not to be reached while the reading pane covers it. */
  readonly covered: boolean;
}

/** The body and the tools at its edge. */
export function BodyStage({ drawn, covered }: BodyStageProps) {
  const { view } = useStores();
  const hintId = useId();
  const canDraw = useModelStatus(({ phase }) => phase !== 'no-webgl' && phase !== 'failed');

  function press(event: KeyboardEvent) {
    const request = event.ctrlKey || event.metaKey || event.altKey ? undefined : bodyKey(event.key);
    if (!request) return;
    event.preventDefault();
    view.getState().requestCamera(request);
  }

  return (
    <section className={styles.stage} aria-label="The body" inert={covered}>
      {/* Arrow keys turn the body: screen readers must pass them on, which is what role application is for. */}
      <div
        role="application"
        aria-label="The body, in three dimensions"
        aria-describedby={hintId}
        tabIndex={canDraw ? 0 : -1}
        className={styles.body}
        onKeyDown={press}
        onPointerDown={() => view.getState().holdCamera()}
        onWheel={() => view.getState().holdCamera()}
      >
        {drawn && <BodyView />}
      </div>
      <p id={hintId} hidden>
        Arrow keys turn it, plus and minus bring it nearer and farther, zero shows all of it. The list of structures
        does the same by name.
      </p>
      <ModelArrival />
      {canDraw && <BodyTools />}
    </section>
  );
}
