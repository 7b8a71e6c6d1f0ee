import { closest } from 'fastest-levenshtein';
import { normalise } from './searchTerms.ts';
import { SIDES } from './structure.ts';

/** What a misspelt reference may have meant. */
export interface NearestWords {
  /** Ids without a side, and whether right and left of each exist. */
  readonly sided: ReadonlyMap<string, boolean>;
  /** Names and synonyms → the id they stand for. */
  readonly words: ReadonlyMap<string, string>;
}

/** Builds the table that `nearest` looks in. A word that is itself an id means that id. */
export function nearestWords(
  entries: readonly { readonly id: string; readonly sided: boolean; readonly words: readonly string[] }[],
): NearestWords {
  const words = new Map<string, string>();
  for (const { id, words: own } of entries) {
    for (const word of own) if (!words.has(normalise(word))) words.set(normalise(word), id);
  }
  for (const { id } of entries) words.set(normalise(id), id);
  return { sided: new Map(entries.map(({ id, sided }) => [id, sided])), words };
}

/**
 * The id that `unknown` most likely meant, by edit distance: ids, names and synonyms are compared, and a side
 * (`.rihgt`, `, right`) is kept where the answer has sides. Always answers; an empty catalogue answers ''.
 */
export function nearest(unknown: string, { sided, words }: NearestWords): string {
  if (words.size === 0) return '';
  const { base, side } = split(unknown);
  const id = words.get(closest(base, [...words.keys()])) ?? '';
  return side && sided.get(id) ? `${id}.${closest(side, [...SIDES])}` : id;
}

/** What stands after the dot is a side, however it is spelt; without a dot, a last word that is exactly a side. */
function split(unknown: string): { readonly base: string; readonly side: string } {
  const dot = unknown.lastIndexOf('.');
  if (dot >= 0) return { base: normalise(unknown.slice(0, dot)), side: normalise(unknown.slice(dot + 1)) };
  const words = normalise(unknown).split(' ');
  const side = SIDES.find((one) => words.length > 1 && words.at(-1) === one) ?? '';
  return { base: (side ? words.slice(0, -1) : words).join(' '), side };
}
