import { describe, expect, it } from 'vitest';
import type { BibliographyItem } from './bibliographySchema.ts';
import { shortCitation } from './shortCitation.ts';

const item: BibliographyItem = {
  id: 'page-2016',
  type: 'article-journal',
  title: 'Manual therapy',
  issued: { 'date-parts': [[2016, 6]] },
  URL: 'https://example.org/',
  custom: { level: 'review', read: 'the abstract' },
};
const named = (...families: string[]) => ({ ...item, author: families.map((family) => ({ family })) });

describe('shortCitation', () => {
  it.each([
    [named('Page'), 'Page, 2016'],
    [named('Page', 'Green'), 'Page and Green, 2016'],
    [named('Page', 'Green', 'McBain'), 'Page and others, 2016'],
    [item, 'Manual therapy, 2016'],
    [{ ...item, author: [{ literal: 'NHS' }], issued: undefined }, 'NHS'],
  ])('%#: %$', (cited, text) => {
    expect(shortCitation(cited)).toBe(text);
  });
});
