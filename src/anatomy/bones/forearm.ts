import type { StructureFacts } from '../structure.ts';

/** The two bones of the forearm. */
export const forearmBones: readonly StructureFacts[] = [
  {
    id: 'radius',
    kind: 'bone',
    name: 'Radius',
    latin: 'Radius',
    plain: 'The forearm bone on the thumb side, which turns about its neighbour when you turn the palm up or down.',
    say: 'RAY-dee-us',
    also: ['radii', 'forearm bone'],
    paired: true,
    regions: ['forearm'],
    depth: 5,
    fma: { right: 'FMA23464', left: 'FMA23465' },
    sources: ['S148'],
  },
  {
    id: 'ulna',
    kind: 'bone',
    name: 'Ulna',
    latin: 'Ulna',
    plain: 'The forearm bone on the little-finger side; its upper end is the point of the elbow.',
    say: 'UL-nuh',
    also: ['elbow bone', 'ulnae', 'forearm bone'],
    paired: true,
    regions: ['forearm'],
    depth: 5,
    fma: { right: 'FMA23467', left: 'FMA23468' },
    sources: ['S148'],
  },
];
