/** Which glTF piece a structure is sent in. */
import type { StructureFacts } from '../../anatomy/structure.ts';

/** Regions as muscles are sent: what is looked at together arrives together. The first that fits names the piece. */
const SENT_WITH: Readonly<Record<string, string>> = {
  shoulder: 'shoulder',
  'upper-back': 'shoulder',
  chest: 'shoulder',
  arm: 'shoulder',
};

/** The parts of the skeleton, by a bone's first region. */
const PART_OF_SKELETON: Readonly<Record<string, string>> = {
  head: 'head',
  neck: 'trunk',
  shoulder: 'trunk',
  'upper-back': 'trunk',
  chest: 'trunk',
  'lower-back': 'trunk',
  arm: 'upper-limb',
  forearm: 'upper-limb',
  hand: 'upper-limb',
  hip: 'lower-limb',
  thigh: 'lower-limb',
  knee: 'lower-limb',
  leg: 'lower-limb',
  foot: 'lower-limb',
};
/** What is drawn as the skeleton is. */
const SKELETAL: ReadonlySet<string> = new Set(['bone', 'cartilage', 'disc']);

/** `skeleton-trunk.glb`, `muscles-shoulder-superficial.glb`, `muscles-shoulder-deep.glb`. */
export function pieceOf({ id, kind, regions, depth }: StructureFacts): string {
  const part = PART_OF_SKELETON[regions[0] ?? ''];
  if (SKELETAL.has(kind) && part) return `skeleton-${part}.glb`;
  const region = regions.map((name) => SENT_WITH[name]).find((name) => name !== undefined);
  if (kind !== 'muscle' || !region)
    throw new Error(
      `${id}: no piece holds a ${kind} of ${regions.join(', ') || 'no region'} (src/modeling/gltf/pieceOf.ts)`,
    );
  return `muscles-${region}-${depth === 1 ? 'superficial' : 'deep'}.glb`;
}
