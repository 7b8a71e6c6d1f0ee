import type { Control } from '../../anatomy/joints/control.ts';
import { freedomKey, type SidedFreedom } from '../../anatomy/joints/controlFreedom.ts';
import { joints } from '../../anatomy/joints/joints.ts';
import { rangeSources } from '../../anatomy/joints/rangeSources.ts';
import { useView } from '../stores.tsx';
import styles from './JointPanel.module.css';
import { JointSlider } from './JointSlider.tsx';

interface JointControlProps {
  readonly control: Control;
  readonly sliders: readonly SidedFreedom[];
}

/** A joint, or joints that move as one, with a slider for each way it moves, right and left. */
export function JointControl({ control, sliders }: JointControlProps) {
  const moved = useView(({ pose }) => sliders.filter((slider) => pose[freedomKey(slider)] !== undefined).length);
  const sides = control.paired ? (['right', 'left'] as const) : [undefined];
  return (
    <details className={styles.joint}>
      <summary>
        {control.name}
        {moved > 0 && <span>moved</span>}
      </summary>
      <div className={styles.sides}>
        {sides.map((side) => (
          <div key={side ?? 'midline'}>
            {side && <h4>{side === 'right' ? 'Right' : 'Left'}</h4>}
            <div className={styles.sliders}>
              {sliders
                .filter((slider) => slider.side === side)
                .map((slider) => (
                  <JointSlider key={freedomKey(slider)} slider={slider} />
                ))}
            </div>
          </div>
        ))}
      </div>
      <dl className={styles.facts}>
        <dt>Joints</dt>
        <dd>{jointNames(control).join(', ')}</dd>
        <dt>Ranges from</dt>
        <dd>{sourcesOf(control).join('; ')}</dd>
      </dl>
    </details>
  );
}

function jointNames({ freedoms }: Control): readonly string[] {
  const ids = new Set(freedoms.flatMap(({ drives }) => drives.map(({ joint }) => joint)));
  return joints.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

function sourcesOf({ freedoms }: Control): readonly string[] {
  return [...new Set(freedoms.flatMap(({ sources }) => sources.map((key) => rangeSources[key] ?? key)))];
}
