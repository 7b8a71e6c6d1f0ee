/** The front matter of a lesson: one closed schema for the build, the tests and the types. An unknown key fails. */
import * as v from 'valibot';
import { catalogue } from '../anatomy/catalogue.ts';
import { regions } from '../anatomy/regions.ts';
import { nearestName } from './nearestName.ts';
import { NOT_REVIEWED } from './notReviewed.ts';

export const LESSON_KINDS = ['foundations', 'regions', 'conditions', 'techniques', 'safety', 'clients'] as const;
export const AUDIENCES = ['client', 'student', 'instructor'] as const;

const REGION_IDS = regions.map((region) => region.id);

/** `found "condition"; nearest is "conditions"`. */
export function foundAndNearest(found: unknown, nearest: string | undefined): string {
  return `found ${JSON.stringify(found)}${nearest ? `; nearest is "${nearest}"` : ''}`;
}

function oneOf(names: readonly string[], what: string) {
  return (issue: { readonly input: unknown }) =>
    `${what} is one of ${names.join(', ')}; ${foundAndNearest(issue.input, nearestName(String(issue.input), names))}`;
}

function text(least: number, most: number) {
  const length = `${least} to ${most} characters`;
  return v.pipe(v.string(`expected text of ${length}`), v.minLength(least, length), v.maxLength(most, length));
}

const isoDate = v.pipe(v.string('expected a date as 2026-11-24'), v.isoDate('expected a date as 2026-11-24'));

const structureReference = v.pipe(
  v.string(),
  v.check(
    (reference) => catalogue.resolve(reference).length > 0,
    (issue) => `no such structure: ${foundAndNearest(issue.input, catalogue.nearest(issue.input))}`,
  ),
);

export const lessonSchema = v.strictObject({
  /** As it stands over the lesson and in lists. */
  title: text(3, 70),
  /** What a reader gets from it, in a sentence or two. */
  summary: text(40, 220),
  /** The folder the lesson stands in. */
  kind: v.picklist(LESSON_KINDS, oneOf(LESSON_KINDS, 'kind')),
  /** Ids of the regions whose lists show it; none: it is not about a place. */
  regions: v.array(v.picklist(REGION_IDS, oneOf(REGION_IDS, 'a region'))),
  /** Structures whose cards link to it: ids without a side, wholes, or groups. */
  structures: v.array(structureReference),
  /** Where `client` stands here, the words must read at grade 8 or below. */
  audience: v.pipe(v.array(v.picklist(AUDIENCES, oneOf(AUDIENCES, 'audience'))), v.minLength(1)),
  /** What a reader can do afterwards; each goes on from "You can". */
  objectives: v.pipe(v.array(text(10, 160)), v.minLength(1), v.maxLength(6)),
  /** Lessons to read first, as `kind/slug`. */
  prerequisites: v.array(v.string()),
  /** Place in its kind's list. */
  order: v.pipe(v.number(), v.integer()),
  /** Keys of the bibliography: exactly those that the text cites. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  /** What is known, how much and how surely, in one or two sentences. */
  evidence: text(40, 320),
  /** When somebody last read it against its sources. */
  lastChecked: isoDate,
  /** Who of the professions has read and approved it; nobody yet in most. */
  review: v.union(
    [v.literal(NOT_REVIEWED), v.strictObject({ by: text(3, 80), credentials: text(2, 120), on: isoDate })],
    `review is "${NOT_REVIEWED}", or by, credentials and on (a date) of whoever reviewed it`,
  ),
});

export type LessonFrontMatter = v.InferOutput<typeof lessonSchema>;
export type LessonKind = (typeof LESSON_KINDS)[number];
export type Audience = (typeof AUDIENCES)[number];
