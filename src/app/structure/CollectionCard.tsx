import { X } from 'lucide-react';
import { catalogue } from '../../anatomy/catalogue.ts';
import { lessonsFor, lessonsForRegion } from '../../lessons/lessonIndex.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LessonLinks } from '../lesson/LessonLinks.tsx';
import { StructureRows } from '../list/StructureRows.tsx';
import { useStores } from '../stores.tsx';
import styles from './Card.module.css';
import { CardActions } from './CardActions.tsx';
import { SayName } from './SayName.tsx';

interface CollectionCardProps {
  readonly reference: string;
  /** Over the body, beside a page that has its own first heading; else it stands in the page's place. */
  readonly floating?: boolean;
}

/** What a region, whole or group is, its lessons, and what it is made of. */
export function CollectionCard({ reference, floating }: CollectionCardProps) {
  const { view } = useStores();
  const region = catalogue.regions.find(({ id }) => id === reference);
  const words = region ?? catalogue.groups.find(({ id }) => id === reference) ?? catalogue.facts(reference);
  const ids = catalogue.resolve(reference);
  const structures = ids.flatMap((id) => catalogue.structure(id) ?? []);
  const name = catalogue.label(reference) ?? reference;
  const Heading = floating ? 'h2' : 'h1';
  const Below = floating ? 'h3' : 'h2';
  return (
    <article className={styles.card} aria-label={`Chosen: ${name}`}>
      <header className={styles.header}>
        <Heading>{name}</Heading>
        {floating && <IconButton icon={X} label="Close and choose nothing" onClick={() => view.getState().clear()} />}
      </header>
      {words && 'say' in words && <SayName name={name} say={words.say} />}
      <p className={styles.plain}>{words?.plain}</p>
      <LessonLinks
        lessons={region ? lessonsForRegion(reference) : lessonsFor(reference)}
        heading={region ? `Lessons about the ${name.toLowerCase()}` : 'Lessons about it'}
        level={floating ? 3 : 2}
      />
      <CardActions ids={ids} of={name} />
      <section aria-label={`What makes the ${name}`}>
        <Below className={styles.small}>What lies here</Below>
        <StructureRows structures={structures} />
      </section>
    </article>
  );
}
