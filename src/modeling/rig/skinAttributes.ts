/** Shares as glTF wants them: four joint indices and four bytes of weight a vertex. */
import type { Share } from './muscleShares.ts';

export interface SkinAttributes {
  readonly joints: Uint8Array;
  /** Normalised bytes; each vertex's four sum to 255. */
  readonly weights: Uint8Array;
}

/** `order`: the skin's joints; a joint outside it is an error. */
export function skinAttributes(shares: readonly Share[], order: readonly string[]): SkinAttributes {
  const [joints, weights] = [new Uint8Array(4 * shares.length), new Uint8Array(4 * shares.length)];
  shares.forEach((share, vertex) => {
    const bytes = wholeBytes(share);
    bytes.forEach(([joint, weight], k) => {
      const index = order.indexOf(joint);
      if (index < 0) throw new Error(`joint ${joint} is not in the skin (${order.join(', ')})`);
      joints[4 * vertex + k] = index;
      weights[4 * vertex + k] = weight;
    });
  });
  return { joints, weights };
}

/** Largest first; the rounding remainder goes to the largest, and a weight that rounds to nothing is left out. */
function wholeBytes(share: Share): [joint: string, weight: number][] {
  const bytes = share.map(([joint, part]): [string, number] => [joint, Math.round(255 * part)]);
  const kept = bytes.filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  const first = kept[0];
  if (!first) throw new Error('a vertex that no joint carries');
  first[1] += 255 - kept.reduce((sum, [, weight]) => sum + weight, 0);
  return kept;
}
