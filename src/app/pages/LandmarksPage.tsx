import { useState } from 'react';
import { catalogue } from '../../anatomy/catalogue.ts';
import { landmarkCatalogue } from '../../anatomy/landmarks/landmarkCatalogue.ts';
import { normalise } from '../../anatomy/searchTerms.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { LandmarkButton } from '../landmarks/LandmarkButton.tsx';
import styles from '../landmarks/Landmarks.module.css';
import { groupBy } from '../list/groupBy.ts';
import { PageBody } from './PageBody.tsx';

/** Every named place on bone, with how to find it by hand; a button points at it. */
export function LandmarksPage() {
  const [filter, setFilter] = useState('');
  const fitting = landmarkCatalogue.searchable.filter(({ text }) =>
    normalise(filter)
      .split(' ')
      .every((word) => ` ${text}`.includes(` ${word}`)),
  );
  const byBone = groupBy(fitting, ({ facts }) => facts.id.split('/')[0] ?? '');
  return (
    <PageBody>
      <h1>Landmarks</h1>
      <p>
        {landmarkCatalogue.all.length} named places on the bones. Where hands can reach one, it says how to find it:
        gently, and never through pain.
      </p>
      <FilterField label="Filter the list" text={filter} onText={setFilter} />
      {byBone.size === 0 && <p role="status">No landmark is called ‘{filter}’.</p>}
      {[...byBone].map(([bone, entries]) => (
        <section key={bone} aria-label={catalogue.label(bone)}>
          <h2>{catalogue.facts(bone)?.name}</h2>
          <ul className={styles.list}>
            {entries.map(({ facts }) => (
              <li key={facts.id}>
                <strong>{facts.name}</strong>
                <p>{facts.plain}</p>
                {facts.palpation && (
                  <p>
                    <b>By hand.</b> {facts.palpation}
                  </p>
                )}
                <div className={styles.sides}>
                  {landmarkCatalogue.sidesOf(facts).map(({ id, label, bone: own }) => (
                    <LandmarkButton key={id} id={id} label={label}>
                      {own.side ?? 'show'}
                    </LandmarkButton>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageBody>
  );
}
