import { catalogue } from '../../anatomy/catalogue.ts';
import { CollectionButton } from './CollectionButton.tsx';
import styles from './RegionChips.module.css';

/** The regions of the body, each to be chosen as a whole. */
export function RegionChips({ label }: { readonly label: string }) {
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {catalogue.regions.map(({ id, name }) => (
        <CollectionButton key={id} reference={id}>
          {name}
        </CollectionButton>
      ))}
    </fieldset>
  );
}
