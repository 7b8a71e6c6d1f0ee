/** What people may type to find something, prepared for comparison: small letters, no accents, single spaces. */

export interface SearchEntry {
  /** Id without a side: of a structure, a whole, a group or a region. `resolve` knows it. */
  readonly ref: string;
  readonly type: 'structure' | 'whole' | 'group' | 'region';
  readonly name: string;
  /** Its own names: English, Latin, synonyms, id. */
  readonly terms: readonly string[];
  /** All text to look in: its own names, those of its whole, parts and groups, and its plain line. */
  readonly text: string;
}

/** `Trapézius, right` → `trapezius right`. Use it on what was typed, too. */
export function normalise(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly latin?: string;
  readonly plainName?: string;
  readonly plain: string;
  readonly also?: readonly string[];
}

/** The names of one thing, each once, normalised. */
export function searchTerms({ id, name, latin, plainName, also = [] }: Named): readonly string[] {
  const all = [name, id, latin ?? '', plainName ?? '', ...also].map(normalise);
  return [...new Set(all)].filter((term) => term !== '');
}

/** `relatives`: the whole it is part of, its parts, the groups that hold it. */
export function searchEntry(type: SearchEntry['type'], own: Named, relatives: readonly Named[]): SearchEntry {
  const terms = searchTerms(own);
  const text = [...terms, ...relatives.flatMap(searchTerms), normalise(own.plain)];
  return { ref: own.id, type, name: own.name, terms, text: [...new Set(text)].join(' · ') };
}
