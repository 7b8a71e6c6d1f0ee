import { Eye } from 'lucide-react';
import type { Structure } from '../../anatomy/structure.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStores, useView } from '../stores.tsx';
import { StructureButton } from '../structure/StructureButton.tsx';
import { groupBy } from './groupBy.ts';
import styles from './StructureRows.module.css';

/** A row for each structure, with a button for each of its sides: the body as a list. */
export function StructureRows({ structures }: { readonly structures: readonly Structure[] }) {
  const rows = groupBy(structures, ({ facts }) => facts);
  return (
    <ul className={styles.rows}>
      {[...rows].map(([facts, sides]) => (
        <li key={facts.id}>
          <span className={styles.names}>
            <span>{facts.name}</span>
            <i lang="la">{facts.latin}</i>
          </span>
          <span className={styles.sides}>
            {sides.map((structure) => (
              <Side key={structure.id} structure={structure} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Side({ structure }: { readonly structure: Structure }) {
  const { view } = useStores();
  const hidden = useView((state) => state.hidden.has(structure.id));
  return (
    <>
      <StructureButton structure={structure}>{structure.side ?? 'select'}</StructureButton>
      {hidden && (
        <IconButton
          icon={Eye}
          label={`Show ${structure.label} again`}
          onClick={() => view.getState().show(structure.id)}
        />
      )}
    </>
  );
}
