import type { Depth } from '../../anatomy/structure.ts';

/** What is left to see at each depth. */
export const DEPTH_WORDS: Readonly<Record<Depth, string>> = {
  1: 'everything',
  2: 'under the first layer',
  3: 'deep muscles',
  4: 'the deepest muscles',
  5: 'bones alone',
};
