import type { StructureFacts } from '../structure.ts';

/** One lumbar vertebra: midline, deepest layer. `level` is what students write (`L4`). */
function lumbarVertebra(
  level: `L${number}`,
  ordinal: string,
  numeral: string,
  fma: string,
  plain: string,
  also: readonly string[] = [],
): StructureFacts {
  return {
    id: `${ordinal.toLowerCase()}-lumbar-vertebra`,
    kind: 'bone',
    name: `${ordinal} lumbar vertebra`,
    latin: `Vertebra lumbalis ${numeral}`,
    plain,
    say: `${ordinal.toLowerCase()} LUM-bar VER-tuh-bruh`,
    also: [level, `${level} vertebra`, ...also],
    paired: false,
    regions: ['lower-back'],
    depth: 5,
    fma,
    sources: ['S148'],
  };
}

/** The spine below the ribs, from the top down. */
export const lumbarBones: readonly StructureFacts[] = [
  lumbarVertebra(
    'L1',
    'First',
    'I',
    'FMA13072',
    'The top one of the five large bones of the lower back, just below the last rib-bearing one.',
  ),
  lumbarVertebra(
    'L2',
    'Second',
    'II',
    'FMA13073',
    'The second of the five large bones of the lower back, counted from the top.',
  ),
  lumbarVertebra(
    'L3',
    'Third',
    'III',
    'FMA13074',
    'The middle one of the five large bones of the lower back, at the deepest part of its hollow.',
  ),
  lumbarVertebra(
    'L4',
    'Fourth',
    'IV',
    'FMA13075',
    'The fourth of the five large bones of the lower back, about level with the tops of the hips.',
  ),
  lumbarVertebra(
    'L5',
    'Fifth',
    'V',
    'FMA13076',
    'The lowest of the five large bones of the lower back; it rests on the sacrum.',
    ['last lumbar vertebra'],
  ),
  {
    id: 'sacrum',
    kind: 'bone',
    name: 'Sacrum',
    latin: 'Os sacrum',
    plain: 'The wedge-shaped bone between the two hip bones: five bones of the spine that have grown into one.',
    say: 'SAY-krum',
    also: ['sacral bone', 'sacral vertebrae', 'S1 to S5', 'base of the spine', 'back of the pelvis'],
    paired: false,
    regions: ['hip', 'lower-back'],
    depth: 5,
    fma: 'FMA16202',
    sources: ['S148'],
  },
  {
    id: 'coccyx',
    kind: 'bone',
    name: 'Coccyx',
    latin: 'Os coccygis',
    plain: 'The tailbone: the few small bones at the very end of the spine.',
    say: 'KOK-siks',
    also: ['tailbone', 'tail bone', 'coccygeal bone', 'coccygeal vertebrae', 'end of the spine'],
    paired: false,
    regions: ['hip'],
    depth: 5,
    fma: 'FMA20229',
    sources: ['S148'],
  },
];
