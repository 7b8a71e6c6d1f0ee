import { X } from 'lucide-react';
import type { Structure } from '../../anatomy/structure.ts';
import { lessonsFor } from '../../lessons/lessonIndex.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { BoneLandmarks } from '../landmarks/BoneLandmarks.tsx';
import { LessonLinks } from '../lesson/LessonLinks.tsx';
import { useStores } from '../stores.tsx';
import styles from './Card.module.css';
import { CardActions } from './CardActions.tsx';
import { CardRelatives } from './CardRelatives.tsx';
import { MuscleTable } from './MuscleTable.tsx';
import { SayName } from './SayName.tsx';

interface StructureCardProps {
  readonly structure: Structure;
  /** Over the body, beside a page that has its own first heading; else it stands in the page's place. */
  readonly floating?: boolean;
}

/** What is known of the selected structure, in words, and what can be done with it. */
export function StructureCard({ structure, floating }: StructureCardProps) {
  const { view } = useStores();
  const { facts, side, label } = structure;
  const Heading = floating ? 'h2' : 'h1';
  return (
    <article className={styles.card} aria-label={`Selected: ${label}`}>
      <header className={styles.header}>
        <div>
          <Heading>{facts.name}</Heading>
          <p className={styles.latin}>
            <i lang="la">{facts.latin}</i>
            {side && <span> · {side} side</span>}
          </p>
        </div>
        {floating && <IconButton icon={X} label="Close and select nothing" onClick={() => view.getState().clear()} />}
      </header>
      <SayName name={facts.name} say={facts.say} />
      <p className={styles.plain}>{facts.plain}</p>
      <CardActions ids={[structure.id]} of={label} />
      {facts.muscle && <MuscleTable {...facts.muscle} />}
      {facts.standIn && <p className={styles.standIn}>{facts.standIn}</p>}
      {facts.kind === 'bone' && <BoneLandmarks bone={structure} level={floating ? 3 : 2} />}
      <LessonLinks lessons={lessonsFor(structure.id)} heading="Lessons about it" level={floating ? 3 : 2} />
      <CardRelatives structure={structure} />
    </article>
  );
}
