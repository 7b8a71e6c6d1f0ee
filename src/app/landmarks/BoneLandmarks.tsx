import type { Structure } from '../../anatomy/structure.ts';
import { useView } from '../stores.tsx';
import { LandmarkButton } from './LandmarkButton.tsx';
import styles from './Landmarks.module.css';
import { useLandmarks } from './useLandmarks.ts';

interface BoneLandmarksProps {
  readonly bone: Structure;
  readonly level: 2 | 3;
}

/** On a bone's card: the place that is pointed at, in words, and the others it has. */
export function BoneLandmarks({ bone, level }: BoneLandmarksProps) {
  const landmarks = useLandmarks();
  const chosen = useView((state) => state.landmark);
  const own = landmarks?.on(bone) ?? [];
  const shown = chosen === undefined ? undefined : landmarks?.landmark(chosen);
  const unknown = landmarks && chosen !== undefined && !shown;
  if (own.length === 0 && !unknown) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.landmarks} aria-label="Landmarks">
      <Heading>Landmarks</Heading>
      {unknown && (
        <p role="status">
          This bone has no landmark ‘{chosen.split('/')[1]}’. The nearest name is {landmarks.nearest(chosen)}.
        </p>
      )}
      {shown && (
        <div className={styles.shown} role="status">
          <strong>{shown.label}</strong>
          <p>{shown.facts.plain}</p>
          {shown.facts.palpation && (
            <p>
              <b>By hand.</b> {shown.facts.palpation}
            </p>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        {own.map(({ id, label, facts }) => (
          <LandmarkButton key={id} id={id} label={label}>
            {facts.name}
          </LandmarkButton>
        ))}
      </div>
    </section>
  );
}
