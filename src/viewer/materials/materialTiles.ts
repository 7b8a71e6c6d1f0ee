/** The tiles that repeat over muscle and bone, as plain texels: made in the worker, uploaded by the page. */
import { grainTexels } from './grainTexels.ts';
import { streakTexels } from './streakTexels.ts';

/** RGBA, a byte each. */
export interface MaterialTiles {
  readonly streaks: Uint8Array<ArrayBuffer>;
  readonly grain: Uint8Array<ArrayBuffer>;
}

export function materialTiles(): MaterialTiles {
  return { streaks: streakTexels(), grain: grainTexels() };
}
