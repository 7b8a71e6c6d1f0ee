import type { StructureFacts } from '../structure.ts';

type Level = `C${number}` | `T${number}`;

/** One vertebra that is named by its number: midline, deepest layer. `level` is what students write (`C7`). */
function vertebra(
  level: Level,
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
    regions: regionsOf(level),
    depth: 5,
    fma,
    sources: ['S148'],
  };
}

/** Where people look for a vertebra; the first region is also the file that it is sent in. */
function regionsOf(level: Level): readonly string[] {
  if (level === 'C7') return ['neck', 'upper-back'];
  if (level.startsWith('C')) return ['neck'];
  return level === 'T11' || level === 'T12' ? ['lower-back', 'upper-back'] : ['upper-back'];
}

/** The vertebrae of the neck and the chest, from the top down. */
export const spineBones: readonly StructureFacts[] = [
  {
    id: 'atlas',
    kind: 'bone',
    name: 'Atlas',
    latin: 'Atlas (C I)',
    plain: 'The top bone of the spine: a ring that carries the head and lets it nod.',
    say: 'AT-luss',
    also: ['C1', 'C1 vertebra', 'first cervical vertebra', 'top neck bone'],
    paired: false,
    regions: ['neck', 'head'],
    depth: 5,
    fma: 'FMA12519',
    sources: ['S148'],
  },
  {
    id: 'axis',
    kind: 'bone',
    name: 'Axis',
    latin: 'Axis (C II)',
    plain: 'The second bone of the neck; the atlas and the head turn round the peg that stands up from it.',
    say: 'AK-siss',
    also: ['C2', 'C2 vertebra', 'second cervical vertebra', 'epistropheus', 'neck bone'],
    paired: false,
    regions: ['neck', 'head'],
    depth: 5,
    fma: 'FMA12520',
    sources: ['S148'],
  },
  vertebra(
    'C3',
    'Third',
    'Vertebra cervicalis III',
    'FMA12521',
    'The third of the seven bones of the neck, counted from the top.',
    ['neck bone'],
  ),
  vertebra(
    'C4',
    'Fourth',
    'Vertebra cervicalis IV',
    'FMA12522',
    'The fourth of the seven bones of the neck, counted from the top.',
    ['neck bone'],
  ),
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
  vertebra(
    'T9',
    'Ninth',
    'Vertebra thoracica IX',
    'FMA10014',
    'The ninth of the twelve bones in the chest part of the spine; it helps carry the ninth pair of ribs.',
    ['D9'],
  ),
  vertebra(
    'T10',
    'Tenth',
    'Vertebra thoracica X',
    'FMA10037',
    'The tenth of the twelve bones in the chest part of the spine; it helps carry the tenth pair of ribs.',
    ['D10'],
  ),
  vertebra(
    'T11',
    'Eleventh',
    'Vertebra thoracica XI',
    'FMA10059',
    'The eleventh of the twelve bones in the chest part of the spine; the eleventh pair of ribs joins it.',
    ['D11'],
  ),
  vertebra(
    'T12',
    'Twelfth',
    'Vertebra thoracica XII',
    'FMA10081',
    'The lowest of the twelve bones in the chest part of the spine; the last pair of ribs joins it.',
    ['D12'],
  ),
];
