import { useState } from 'react';
import { catalogue } from '../../anatomy/catalogue.ts';
import type { Kind } from '../../anatomy/structure.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { listSections } from './listSections.ts';
import styles from './StructureList.module.css';
import { StructureRows } from './StructureRows.tsx';

const KIND_NAMES: Partial<Record<Kind, string>> = {
  bone: 'Bones',
  cartilage: 'Cartilages',
  disc: 'Discs',
  muscle: 'Muscles',
};

/** Everything in the body by name: what the canvas does by click and hover, without the canvas. */
export function StructureList() {
  const [filter, setFilter] = useState('');
  const sections = listSections(filter);
  const count = sections.flatMap(({ kinds }) => kinds.flatMap(({ structures }) => structures)).length;
  return (
    <div className={styles.list}>
      <FilterField
        label="Filter the list"
        placeholder="A name, in English, Latin or everyday words"
        text={filter}
        onText={setFilter}
      />
      <VisuallyHidden role="status">{filter && `${count} of ${catalogue.structures.length} structures`}</VisuallyHidden>
      {sections.map(({ region, kinds }) => (
        <section key={region.id} aria-label={region.plainName}>
          <h2>{region.name}</h2>
          {kinds.map(({ kind, structures }) => (
            <div key={kind}>
              <h3>{KIND_NAMES[kind] ?? kind}</h3>
              <StructureRows structures={structures} />
            </div>
          ))}
        </section>
      ))}
      {count === 0 && (
        <p>
          Nothing here is called ‘{filter}’. The nearest name is{' '}
          <button type="button" className={styles.nearest} onClick={() => setFilter(nearestName(filter))}>
            {nearestName(filter)}
          </button>
          .
        </p>
      )}
    </div>
  );
}

function nearestName(filter: string): string {
  const nearest = catalogue.nearest(filter);
  return catalogue.label(nearest) ?? nearest;
}
