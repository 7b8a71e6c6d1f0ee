import type { VaultPoints } from './sutures.ts';

/** The same line on the left side. */
export function onTheLeft(points: VaultPoints): VaultPoints {
  return Object.fromEntries(Object.entries(points).map(([name, [x, y, z, half]]) => [name, [-x, y, z, half] as const]));
}
