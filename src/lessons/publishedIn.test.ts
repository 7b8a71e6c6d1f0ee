import { describe, expect, it } from 'vitest';
import type { BibliographyItem } from './bibliographySchema.ts';
import { publishedIn } from './publishedIn.ts';

const item: BibliographyItem = {
  id: 'page-2016',
  type: 'article-journal',
  title: 'Manual therapy',
  issued: { 'date-parts': [[2016, 6]] },
  URL: 'https://example.org/',
  custom: { level: 'review', read: 'the abstract' },
};

describe('publishedIn', () => {
  it('is the journal, volume, issue and pages', () => {
    const journal = { ...item, 'container-title': 'BMJ', volume: '340', issue: '2', page: 'c2756' };
    expect(publishedIn(journal)).toBe('BMJ 340(2): c2756');
    expect(publishedIn({ ...item, 'container-title': 'Cochrane', issue: '2', page: 'CD1' })).toBe('Cochrane (2): CD1');
  });

  it('is the publisher, but does not say it twice', () => {
    expect(publishedIn({ ...item, publisher: 'NHS' })).toBe('NHS');
    expect(publishedIn({ ...item, publisher: 'NHS', author: [{ literal: 'NHS' }] })).toBe('');
  });
});
