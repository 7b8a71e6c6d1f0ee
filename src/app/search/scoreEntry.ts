/** How well an entry of the catalogue answers what was typed: its own names before its relatives', beginnings before middles. */
import { normalise, type SearchEntry } from '../../anatomy/searchTerms.ts';

/** 0: not at all; else the more the better. */
export function scoreEntry(entry: Pick<SearchEntry, 'terms' | 'text'>, typed: string): number {
  const query = normalise(typed);
  if (query === '') return 0;
  const best = Math.max(0, ...entry.terms.map((term) => scoreTerm(term, query)));
  return best > 0 ? best : scoreText(entry.text, query);
}

function scoreTerm(term: string, query: string): number {
  if (term === query) return 100;
  if (term.startsWith(query)) return 80 - (term.length - query.length) / 10;
  if (` ${term}`.includes(` ${query}`)) return 60 - (term.length - query.length) / 10;
  return 0;
}

/** Every word typed begins a word of the text, in whatever order. */
function scoreText(text: string, query: string): number {
  return query.split(' ').every((word) => ` ${text}`.includes(` ${word}`)) ? 20 : 0;
}
