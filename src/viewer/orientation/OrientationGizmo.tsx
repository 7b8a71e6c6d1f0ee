/** Which way the body faces, and a way to each of its four sides. */
import { useSyncExternalStore } from 'react';
import { VIEW_DIRECTIONS, type ViewDirection } from '../../state/viewState.ts';
import { OrientationFigure } from './OrientationFigure.tsx';
import styles from './OrientationGizmo.module.css';
import { viewpointWords } from './viewpointWords.ts';

/** What the gizmo needs of the stage; poses are whole degrees, so that it is drawn no oftener than it changes. */
export interface Orientation {
  readonly subscribe: (changed: () => void) => () => void;
  readonly azimuth: () => number;
  readonly elevation: () => number;
  readonly turnTo: (side: ViewDirection) => void;
}

const SIDES = [
  ['anterior', 'Front'],
  ['posterior', 'Back'],
  ['right', 'Right'],
  ['left', 'Left'],
] as const;

export function OrientationGizmo({ orientation }: { readonly orientation: Orientation }) {
  const azimuth = useSyncExternalStore(orientation.subscribe, orientation.azimuth);
  const elevation = useSyncExternalStore(orientation.subscribe, orientation.elevation);
  return (
    <fieldset className={styles.gizmo} data-covers-body>
      <legend className={styles.legend}>Which side of the body is seen</legend>
      <OrientationFigure azimuth={azimuth} elevation={elevation} />
      <p className={styles.words}>{viewpointWords({ azimuth, elevation })}</p>
      <div className={styles.sides}>
        {SIDES.map(([side, name]) => (
          <button
            key={side}
            type="button"
            aria-pressed={VIEW_DIRECTIONS[side].azimuth === azimuth && elevation === 0}
            title={side === 'right' || side === 'left' ? `The body’s own ${side}` : undefined}
            onClick={() => orientation.turnTo(side)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
