import type { Control } from '../../anatomy/joints/control.ts';
import { controlFreedoms } from '../../anatomy/joints/controlFreedom.ts';
import { controls } from '../../anatomy/joints/controls.ts';
import { Button } from '../../ui/Button.tsx';
import { groupBy } from '../list/groupBy.ts';
import { useStores, useView } from '../stores.tsx';
import { JointControl } from './JointControl.tsx';
import styles from './JointPanel.module.css';
import { useJointPlaces } from './useJointPlaces.ts';

/** Every joint of the skeleton with its sliders, from the head down. */
export function JointPanel() {
  const { view } = useStores();
  const places = useJointPlaces();
  const straight = useView(({ pose }) => Object.keys(pose).length === 0);
  return (
    <>
      <p>
        <Button disabled={straight} onClick={() => view.getState().straighten()}>
          Straighten every joint
        </Button>
      </p>
      {[...groupBy(controls, ({ section }) => section)].map(([section, own]) => (
        <section key={section} className={styles.section} aria-label={section}>
          <h2>{section}</h2>
          {own.map((control) => (
            <JointControl key={control.id} control={control} sliders={slidersOf(control)} places={places} />
          ))}
        </section>
      ))}
    </>
  );
}

function slidersOf(control: Control) {
  return controlFreedoms.filter((slider) => slider.control === control);
}
