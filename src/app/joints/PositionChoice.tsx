import { BODY_POSITIONS, type BodyPosition } from '../../anatomy/bodyPosition.ts';
import { useStores, useView } from '../stores.tsx';
import styles from './JointPanel.module.css';

const WORDS: Readonly<Record<BodyPosition, string>> = {
  standing: 'Standing',
  supine: 'On the back (supine)',
  prone: 'On the front (prone)',
  'side-lying-left': 'On the left side',
  'side-lying-right': 'On the right side',
};

/** How the whole body stands or lies on the table. */
export function PositionChoice() {
  const { view } = useStores();
  const position = useView((state) => state.position);
  return (
    <fieldset className={styles.positions}>
      <legend>The whole body</legend>
      {BODY_POSITIONS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="body-position"
            checked={position === one}
            onChange={() => view.getState().setPosition(one)}
          />
          {WORDS[one]}
        </label>
      ))}
    </fieldset>
  );
}
