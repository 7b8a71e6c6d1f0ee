import type { BibliographyItem } from './bibliographySchema.ts';

/** `Page and others, 2016`: enough to know it by. */
export function shortCitation({ author = [], issued, title }: BibliographyItem): string {
  const names = author.map((one) => ('literal' in one ? one.literal : one.family));
  const who = names.length > 2 ? `${names[0]} and others` : names.join(' and ') || title;
  const year = issued?.['date-parts'][0][0];
  return year ? `${who}, ${year}` : who;
}
