import type { VaultPoints } from './sutures.ts';

/** The same line walked the other way. */
export function reversed(points: VaultPoints): VaultPoints {
  return Object.fromEntries(Object.entries(points).toReversed());
}
