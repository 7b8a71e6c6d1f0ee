import type { MuscleFacts } from '../../anatomy/structure.ts';
import styles from './MuscleTable.module.css';

/** Origin and insertion carry the red and blue of the body's patches, beside their words. */
export function MuscleTable({ origin, insertion, action, nerve }: MuscleFacts) {
  return (
    <dl className={styles.table}>
      <dt>
        <span className={styles.origin} aria-hidden="true" /> Origin
      </dt>
      <dd>{origin}</dd>
      <dt>
        <span className={styles.insertion} aria-hidden="true" /> Insertion
      </dt>
      <dd>{insertion}</dd>
      <dt>Action</dt>
      <dd>{action}</dd>
      <dt>Nerve</dt>
      <dd>{nerve}</dd>
    </dl>
  );
}
