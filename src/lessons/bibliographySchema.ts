/** The bibliography: CSL-JSON items (citationstyles.org), closed to the fields in use, with what we read of each. */
import * as v from 'valibot';

const TYPES = ['article-journal', 'article-magazine', 'report', 'webpage', 'chapter', 'book'] as const;

/** What kind of witness a source is, from the strongest for a claim of effect to the weakest. */
export const LEVELS = [
  'guideline',
  'review',
  'trial',
  'observational study',
  'case report',
  'official information',
  'reference work',
  'professional body',
  'expert opinion',
] as const;

const dateParts = v.strictObject({ 'date-parts': v.tuple([v.array(v.number())]) });

const name = v.union([
  v.strictObject({ family: v.string(), given: v.optional(v.string()) }),
  v.strictObject({ literal: v.string() }),
]);

export const bibliographyItemSchema = v.strictObject({
  /** The citation key: family name of the first author or body, and year. */
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z-]*-(\d{4}[a-z]?|nd)$/, 'a key is like finucane-2020, or varacallo-nd where no date stands'),
  ),
  type: v.picklist(TYPES),
  title: v.string(),
  author: v.optional(v.array(name)),
  issued: v.optional(dateParts),
  'container-title': v.optional(v.string()),
  publisher: v.optional(v.string()),
  volume: v.optional(v.string()),
  issue: v.optional(v.string()),
  page: v.optional(v.string()),
  DOI: v.optional(v.string()),
  URL: v.pipe(v.string(), v.startsWith('https://')),
  /** When we opened it. Absent: seen when the subject was compiled, not opened again. */
  accessed: v.optional(dateParts),
  custom: v.strictObject({
    level: v.picklist(LEVELS),
    /** What of it was read. A claim may say no more than that. */
    read: v.string(),
  }),
});

export const bibliographySchema = v.array(bibliographyItemSchema);
export type BibliographyItem = v.InferOutput<typeof bibliographyItemSchema>;
export type EvidenceLevel = (typeof LEVELS)[number];
