/** The named places on bone, as the page asks for them. Kept apart from the catalogue: its words come after the text. */
import { catalogue } from '../catalogue.ts';
import { nearest, nearestWords } from '../nearest.ts';
import { normalise, type SearchEntry } from '../searchTerms.ts';
import { baseOf, nameWithSide } from '../sides.ts';
import type { Structure } from '../structure.ts';
import type { Landmark } from './landmark.ts';
import { landmarks } from './landmarks.ts';

/** A landmark on one side of the body. */
export interface SidedLandmark {
  /** `scapula.right/coracoid-process`. */
  readonly id: string;
  readonly facts: Landmark;
  readonly bone: Structure;
  /** `Coracoid process, right`. */
  readonly label: string;
}

export interface LandmarkEntry extends Pick<SearchEntry, 'terms' | 'text'> {
  readonly facts: Landmark;
}

const byId: ReadonlyMap<string, Landmark> = new Map(landmarks.map((one) => [one.id, one]));

/** By its id with a side (without one on the midline). Undefined where there is none. */
function sidedLandmark(id: string): SidedLandmark | undefined {
  const [ref = '', name = ''] = id.split('/');
  const bone = catalogue.structure(ref);
  const facts = byId.get(`${baseOf(ref)}/${name}`);
  if (!bone || !facts) return undefined;
  return { id, facts, bone, label: nameWithSide(facts.name, bone.side) };
}

/** Both sides of a landmark, or the one on the midline. */
function sidesOf({ id }: Landmark): readonly SidedLandmark[] {
  const [bone = '', name = ''] = id.split('/');
  return catalogue.resolve(bone).flatMap((structure) => sidedLandmark(`${structure}/${name}`) ?? []);
}

function on(structure: Structure): readonly SidedLandmark[] {
  return landmarks
    .filter(({ id }) => id.startsWith(`${structure.facts.id}/`))
    .flatMap(({ id }) => sidedLandmark(`${structure.id}/${id.split('/')[1]}`) ?? []);
}

const searchable: readonly LandmarkEntry[] = landmarks.map((facts) => {
  const bone = catalogue.facts(facts.id.split('/')[0] ?? '');
  const terms = [
    ...new Set([facts.name, `${facts.name} of ${bone?.name ?? ''}`, ...(facts.also ?? [])].map(normalise)),
  ];
  return { facts, terms, text: [...terms, normalise(facts.plain)].join(' · ') };
});

const words = nearestWords(landmarks.map(({ id, name, also = [] }) => ({ id, sided: false, words: [name, ...also] })));

export const landmarkCatalogue = {
  all: landmarks,
  landmark: sidedLandmark,
  sidesOf,
  /** Those of a bone, on its own side. */
  on,
  searchable,
  /** The id (without a side) that an unknown one most likely meant. */
  nearest: (unknown: string): string => nearest(unknown, words),
} as const;
export type LandmarkCatalogue = typeof landmarkCatalogue;
