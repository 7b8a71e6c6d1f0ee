import type { Control } from '../../anatomy/joints/control.ts';
import { freedomKey, type SidedFreedom } from '../../anatomy/joints/controlFreedom.ts';
import type { ManifestJoint } from '../../anatomy/modelManifest.ts';
import { useView } from '../stores.tsx';
import styles from './JointPanel.module.css';
import { JointSlider } from './JointSlider.tsx';
import { JointTable } from './JointTable.tsx';

interface JointControlProps {
  readonly control: Control;
  readonly sliders: readonly SidedFreedom[];
  readonly places: readonly ManifestJoint[];
}

/** A joint, or joints that move as one, with a slider for each way it moves, right and left. */
export function JointControl({ control, sliders, places }: JointControlProps) {
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
      <JointTable control={control} places={places} />
    </details>
  );
}
