import { catalogue } from '../../anatomy/catalogue.ts';
import type { Structure } from '../../anatomy/structure.ts';
import styles from './CardRelatives.module.css';
import { CollectionButton } from './CollectionButton.tsx';
import { otherSide, relatives } from './relatives.ts';
import { StructureButton } from './StructureButton.tsx';

/** What a structure belongs to and with, each a step further through the body. */
export function CardRelatives({ structure }: { readonly structure: Structure }) {
  const other = otherSide(structure);
  return (
    <dl className={styles.relatives} aria-label="What belongs with it">
      {relatives(structure).map(({ ref, name, others }) => (
        <div key={ref}>
          <dt>Part of</dt>
          <dd>
            <CollectionButton reference={ref}>{name}</CollectionButton>
            <span>with</span>
            {others.map((one) => (
              <StructureButton key={one.id} structure={one}>
                {one.facts.name}
              </StructureButton>
            ))}
          </dd>
        </div>
      ))}
      {other && (
        <div>
          <dt>Other side</dt>
          <dd>
            <StructureButton structure={other}>{other.label}</StructureButton>
          </dd>
        </div>
      )}
      <div>
        <dt>Regions</dt>
        <dd>
          {structure.facts.regions.map((id) => (
            <CollectionButton key={id} reference={id}>
              {catalogue.label(id) ?? id}
            </CollectionButton>
          ))}
        </dd>
      </div>
    </dl>
  );
}
