import type { StructureFacts } from '../structure.ts';

/** The bone of the upper arm. */
export const armBones: readonly StructureFacts[] = [
  {
    id: 'humerus',
    kind: 'bone',
    name: 'Humerus',
    latin: 'Humerus',
    plain: 'The bone of the upper arm; its round top is the ball of the shoulder joint.',
    say: 'HYOO-mer-us',
    also: ['upper arm bone', 'arm bone'],
    paired: true,
    regions: ['arm', 'shoulder'],
    depth: 5,
    fma: { right: 'FMA23130', left: 'FMA23131' },
    sources: ['S148'],
  },
];
