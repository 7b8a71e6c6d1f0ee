import { closest, distance } from 'fastest-levenshtein';

/** The name most like what was found, where any is like enough to be what was meant. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(found.toLowerCase(), [...names]);
  return distance(found.toLowerCase(), nearest) <= Math.max(2, nearest.length * 0.6) ? nearest : undefined;
}
