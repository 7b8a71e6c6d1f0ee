import type { Control } from '../../anatomy/joints/control.ts';
import type { Joint } from '../../anatomy/joints/joint.ts';
import { joints } from '../../anatomy/joints/joints.ts';
import { rangeSources } from '../../anatomy/joints/rangeSources.ts';
import type { ManifestJoint } from '../../anatomy/modelManifest.ts';
import styles from './JointPanel.module.css';
import { movementWords } from './movementWords.ts';

interface JointTableProps {
  readonly control: Control;
  readonly places: readonly ManifestJoint[];
}

/** What stands behind a control's sliders: its joints, each movement's range, axis and centre, and where the ranges come from. */
export function JointTable({ control, places }: JointTableProps) {
  const ids = new Set(control.freedoms.flatMap(({ drives }) => drives.map(({ joint }) => joint)));
  const sources = new Set(control.freedoms.flatMap(({ sources: keys }) => keys.map((key) => rangeSources[key] ?? key)));
  return (
    <div className={styles.facts}>
      <table>
        <caption>
          Axes are unit vectors (to the body’s left, up, forward); centres are in millimetres, right side.
        </caption>
        <thead>
          <tr>
            <th scope="col">Joint, movement</th>
            <th scope="col">Range</th>
            <th scope="col">Axis</th>
            <th scope="col">Centre</th>
          </tr>
        </thead>
        <tbody>{joints.filter(({ id }) => ids.has(id)).flatMap((joint) => rows(joint, places))}</tbody>
      </table>
      <p>Ranges from: {[...sources].join('; ')}.</p>
    </div>
  );
}

function rows({ id, name, paired, freedoms }: Joint, places: readonly ManifestJoint[]) {
  const place = places.find((one) => one.id === (paired ? `${id}.right` : id));
  return freedoms.map(({ movement, opposite, range, glides }, i) => (
    <tr key={`${id}/${movement}`}>
      <th scope="row">
        {name}, {movementWords(range[0] < 0 && opposite !== movement ? opposite : movement)}
        {range[0] < 0 && opposite !== movement && ` to ${movementWords(movement)}`}
      </th>
      <td>
        {range[0]} to {range[1]}
        {glides ? ' mm' : '°'}
      </td>
      <td>{triple(place?.axes[i], 2)}</td>
      <td>
        {triple(
          place?.centre.map((metres) => metres * 1000),
          0,
        )}
      </td>
    </tr>
  ));
}

function triple(numbers: readonly number[] | undefined, digits: number): string {
  return numbers ? numbers.map((one) => (one === 0 ? '0' : one.toFixed(digits))).join(', ') : '…';
}
