import type { StructureFacts } from '../structure.ts';

/** One vertebra: midline, deepest layer. `level` is what students write (`C7`). */
function vertebra(
  level: `C${number}` | `T${number}`,
  ordinal: string,
  latin: string,
  fma: string,
  plain: string,
  also: readonly string[] = [],
): StructureFacts {
  const [kind, say] = level.startsWith('C') ? ['cervical', 'SER-vih-kul'] : ['thoracic', 'thuh-RASS-ik'];
  return {
    id: `${ordinal.toLowerCase()}-${kind}-vertebra`,
    kind: 'bone',
    name: `${ordinal} ${kind} vertebra`,
    latin,
    plain,
    say: `${ordinal.toLowerCase()} ${say} VER-tuh-bruh`,
    also: [level, `${level} vertebra`, ...also],
    paired: false,
    regions: ['upper-back'],
    depth: 5,
    fma,
    sources: ['S148'],
  };
}

/** The vertebrae of the neck and chest that are built so far, from the top down. */
export const spineBones: readonly StructureFacts[] = [
  vertebra(
    'C5',
    'Fifth',
    'Vertebra cervicalis V',
    'FMA12523',
    'The fifth of the seven bones of the neck, counted from the top.',
    ['neck bone'],
  ),
  vertebra(
    'C6',
    'Sixth',
    'Vertebra cervicalis VI',
    'FMA12524',
    'The sixth of the seven bones of the neck, counted from the top.',
    ['neck bone'],
  ),
  vertebra(
    'C7',
    'Seventh',
    'Vertebra prominens (vertebra cervicalis VII)',
    'FMA12525',
    'The lowest bone of the neck; its tip is often the bump you can feel where the neck meets the back.',
    ['vertebra prominens', 'prominent vertebra', 'bump at the base of the neck', 'neck bone'],
  ),
  vertebra(
    'T1',
    'First',
    'Vertebra thoracica I',
    'FMA9165',
    'The top one of the twelve bones in the chest part of the spine; the first pair of ribs joins it.',
    ['D1'],
  ),
  vertebra(
    'T2',
    'Second',
    'Vertebra thoracica II',
    'FMA9187',
    'The second of the twelve bones in the chest part of the spine; it helps carry the second pair of ribs.',
    ['D2'],
  ),
  vertebra(
    'T3',
    'Third',
    'Vertebra thoracica III',
    'FMA9209',
    'The third of the twelve bones in the chest part of the spine; it helps carry the third pair of ribs.',
    ['D3'],
  ),
  vertebra(
    'T4',
    'Fourth',
    'Vertebra thoracica IV',
    'FMA9248',
    'The fourth of the twelve bones in the chest part of the spine; it helps carry the fourth pair of ribs.',
    ['D4'],
  ),
  vertebra(
    'T5',
    'Fifth',
    'Vertebra thoracica V',
    'FMA9922',
    'The fifth of the twelve bones in the chest part of the spine; it helps carry the fifth pair of ribs.',
    ['D5'],
  ),
  vertebra(
    'T6',
    'Sixth',
    'Vertebra thoracica VI',
    'FMA9945',
    'The sixth of the twelve bones in the chest part of the spine; it helps carry the sixth pair of ribs.',
    ['D6'],
  ),
  vertebra(
    'T7',
    'Seventh',
    'Vertebra thoracica VII',
    'FMA9968',
    'The seventh of the twelve bones in the chest part of the spine; it helps carry the seventh pair of ribs.',
    ['D7'],
  ),
  vertebra(
    'T8',
    'Eighth',
    'Vertebra thoracica VIII',
    'FMA9991',
    'The eighth of the twelve bones in the chest part of the spine; it helps carry the eighth pair of ribs.',
    ['D8'],
  ),
];
