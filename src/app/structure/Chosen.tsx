import { catalogue } from '../../anatomy/catalogue.ts';
import { useView } from '../stores.tsx';
import { CollectionCard } from './CollectionCard.tsx';
import { StructureCard } from './StructureCard.tsx';

/** The card of what is selected or chosen; nothing where nothing is. `floating`: over the body, not in the page's place. */
export function Chosen({ floating }: { readonly floating?: boolean }) {
  const selected = useView((state) => state.selected);
  const collection = useView((state) => state.collection);
  const structure = selected === undefined ? undefined : catalogue.structure(selected);
  if (structure) return <StructureCard key={structure.id} structure={structure} floating={floating} />;
  return collection === undefined ? null : (
    <CollectionCard key={collection} reference={collection} floating={floating} />
  );
}
