/** The body as a list: by region, and in each by kind. What lies in several regions stands in the first it names. */
import { catalogue } from '../../anatomy/catalogue.ts';
import type { Region } from '../../anatomy/regions.ts';
import { normalise } from '../../anatomy/searchTerms.ts';
import type { Kind, Structure } from '../../anatomy/structure.ts';
import { groupBy } from './groupBy.ts';

export interface ListSection {
  readonly region: Region;
  readonly kinds: readonly { readonly kind: Kind; readonly structures: readonly Structure[] }[];
}

/** `filter`: words, all of which must begin a word of a structure's names, plain line or relatives. Empty: everything. */
export function listSections(filter: string): readonly ListSection[] {
  const fitting = catalogue.structures.filter(({ facts }) => fits(facts.id, filter));
  return catalogue.regions.flatMap((region) => {
    const here = fitting.filter(({ facts }) => facts.regions[0] === region.id);
    const kinds = [...groupBy(here, ({ facts }) => facts.kind)].map(([kind, structures]) => ({ kind, structures }));
    return kinds.length > 0 ? [{ region, kinds }] : [];
  });
}

const textOf = new Map(catalogue.searchable.map(({ ref, text }) => [ref, ` ${text}`]));

function fits(ref: string, filter: string): boolean {
  const text = textOf.get(ref) ?? '';
  return normalise(filter)
    .split(' ')
    .every((word) => text.includes(` ${word}`));
}
