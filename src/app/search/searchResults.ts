import { catalogue } from '../../anatomy/catalogue.ts';
import type { LandmarkCatalogue } from '../../anatomy/landmarks/landmarkCatalogue.ts';
import { normalise } from '../../anatomy/searchTerms.ts';
import { baseOf } from '../../anatomy/sides.ts';
import { lessonIndex } from '../../lessons/lessonIndex.ts';
import { scoreEntry } from './scoreEntry.ts';

export interface SearchResult {
  readonly kind: 'structure' | 'collection' | 'landmark' | 'lesson';
  /** A structure's or a landmark's id with its side; a region's, whole's or group's; a lesson's `kind/slug`. */
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is, in a word or two. */
  readonly note: string;
  /** Nothing answers to what was typed: this is the nearest there is. */
  readonly guessed?: boolean;
}

const MOST = 9;
const SIDE_WORD = /\b(right|left)\b/;

/** The best answers to what was typed, best first: structures, wholes, groups, regions, lessons, and landmarks once they are there. */
export function searchResults(typed: string, landmarks?: LandmarkCatalogue): readonly SearchResult[] {
  const side = SIDE_WORD.exec(normalise(typed))?.[1];
  const query = side ? normalise(typed).replace(SIDE_WORD, '').trim() : typed;
  const scored = [
    ...bodyResults(query, side),
    ...landmarkResults(query, side, landmarks),
    ...lessonResults(query),
  ].sort((a, b) => b.score - a.score);
  if (scored.length > 0) return scored.slice(0, MOST).map(({ result }) => result);
  return normalise(typed).length > 2 ? guess(typed) : [];
}

interface Scored {
  readonly score: number;
  readonly result: SearchResult;
}

function bodyResults(query: string, side: string | undefined): Scored[] {
  return catalogue.searchable.flatMap((entry) => {
    const score = scoreEntry(entry, query);
    return score > 0 ? resultsOf(entry.ref, side).map((result) => ({ score, result })) : [];
  });
}

/** Both sides of a structure, or the one asked for; anything made of several as one. */
function resultsOf(ref: string, side: string | undefined, guessed?: boolean): SearchResult[] {
  const entry = catalogue.searchable.find((one) => one.ref === ref);
  if (entry && entry.type !== 'structure') {
    return [{ kind: 'collection', id: ref, name: entry.name, note: NOTES[entry.type], guessed }];
  }
  const structures = catalogue.resolve(ref).flatMap((id) => catalogue.structure(id) ?? []);
  return structures
    .filter((one) => !side || !one.side || one.side === side)
    .map(({ id, label, facts }) => ({ kind: 'structure', id, name: label, note: facts.kind, guessed }));
}

function landmarkResults(query: string, side: string | undefined, landmarks: LandmarkCatalogue | undefined): Scored[] {
  return (landmarks?.searchable ?? []).flatMap(({ facts, terms, text }) => {
    const score = scoreEntry({ terms, text }, query);
    if (!landmarks || score === 0) return [];
    return landmarks
      .sidesOf(facts)
      .filter(({ bone }) => !side || !bone.side || bone.side === side)
      .map(({ id, label, bone }) => ({
        score,
        result: { kind: 'landmark' as const, id, name: label, note: `on the ${bone.facts.name.toLowerCase()}` },
      }));
  });
}

const NOTES = { whole: 'muscle in parts', group: 'group', region: 'region' } as const;

function lessonResults(query: string): Scored[] {
  return lessonIndex.flatMap(({ id, title, summary }) => {
    const terms = [normalise(title)];
    const score = scoreEntry({ terms, text: `${terms[0]} ${normalise(summary)}` }, query);
    return score > 0
      ? [{ score: score - 1, result: { kind: 'lesson' as const, id, name: title, note: 'lesson' } }]
      : [];
  });
}

function guess(typed: string): SearchResult[] {
  const nearest = catalogue.nearest(typed);
  return resultsOf(baseOf(nearest), undefined, true);
}
