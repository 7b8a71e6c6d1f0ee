/** Which glTF piece a structure is sent in. */
import type { StructureFacts } from '../../anatomy/structure.ts';

/** Regions as they are sent: what is looked at together arrives together. The first that fits names the piece. */
const SENT_WITH: Readonly<Record<string, string>> = {
  shoulder: 'shoulder',
  'upper-back': 'shoulder',
  chest: 'shoulder',
  arm: 'shoulder',
};

/** `skeleton.glb`, `muscles-shoulder-superficial.glb`, `muscles-shoulder-deep.glb`. */
export function pieceOf({ id, kind, regions, depth }: StructureFacts): string {
  if (kind === 'bone') return 'skeleton.glb';
  const region = regions.map((name) => SENT_WITH[name]).find((name) => name !== undefined);
  if (kind !== 'muscle' || !region)
    throw new Error(
      `${id}: no piece holds a ${kind} of ${regions.join(', ') || 'no region'} (src/modeling/gltf/pieceOf.ts)`,
    );
  return `muscles-${region}-${depth === 1 ? 'superficial' : 'deep'}.glb`;
}
