import type { StructureFacts } from '../structure.ts';

/** The bones that hang the arm on the trunk. */
export const shoulderGirdleBones: readonly StructureFacts[] = [
  {
    id: 'clavicle',
    kind: 'bone',
    name: 'Clavicle',
    latin: 'Clavicula',
    plain: 'The collarbone: a slim, S-shaped bone that runs from the breastbone to the top of the shoulder.',
    say: 'KLAV-ih-kul',
    also: ['collarbone', 'collar bone'],
    paired: true,
    regions: ['shoulder', 'chest'],
    depth: 5,
    fma: { right: 'FMA13322', left: 'FMA13323' },
    sources: ['S148'],
  },
  {
    id: 'scapula',
    kind: 'bone',
    name: 'Scapula',
    latin: 'Scapula',
    plain: 'The shoulder blade: a flat, three-cornered bone that glides over the back of the ribs and holds the arm.',
    say: 'SKAP-yuh-luh',
    also: ['shoulder blade', 'shoulderblade', 'wing bone', 'blade bone', 'scapulae'],
    paired: true,
    regions: ['shoulder', 'upper-back'],
    depth: 5,
    fma: { right: 'FMA13395', left: 'FMA13396' },
    sources: ['S148'],
  },
];
