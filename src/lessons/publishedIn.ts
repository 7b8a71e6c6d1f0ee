import type { BibliographyItem } from './bibliographySchema.ts';

/** What stands after authors, year and title: journal, volume, issue, pages; or who published it, unless that is the author. */
export function publishedIn(item: BibliographyItem): string {
  const byItself = item.author?.some((one) => 'literal' in one && one.literal === item.publisher);
  const where = item['container-title'] ?? (byItself ? '' : item.publisher) ?? '';
  const issue = item.issue ? `(${item.issue})` : '';
  const volume = item.volume || issue ? ` ${item.volume ?? ''}${issue}` : '';
  return `${where}${volume}${item.page ? `: ${item.page}` : ''}`;
}
