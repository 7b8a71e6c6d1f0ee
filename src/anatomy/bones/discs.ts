import type { StructureFacts } from '../structure.ts';

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
];
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const SAY = { cervical: 'SER-vih-kul', thoracic: 'thuh-RASS-ik', lumbar: 'LUM-bar' } as const;
const LATIN = { cervicalis: 'cervical', thoracica: 'thoracic', lumbalis: 'lumbar' } as const;

/** The disc below a vertebra, named for it. `above` and `below` are the two it joins, as students write them (`L4`, `L5`). */
function disc(above: string, below: string, latin: keyof typeof LATIN, region: string, fma: string): StructureFacts {
  const kind = LATIN[latin];
  const number = Number(above.slice(1)) - 1;
  const ordinal = ORDINALS[number] ?? '';
  return {
    id: `${ordinal.toLowerCase()}-${kind}-intervertebral-disc`,
    kind: 'disc',
    name: `${ordinal} ${kind} intervertebral disc`,
    latin: `Discus intervertebralis (vertebra ${latin} ${NUMERALS[number]})`,
    plain: `The springy cushion between two bones of the spine, ${above} and ${below}.`,
    say: `${ordinal.toLowerCase()} ${SAY[kind]} in-ter-VER-tuh-brul disk`,
    also: [`${above}/${below} disc`, `${above}-${below} disc`, `disc below ${above}`, 'intervertebral disk', 'disc'],
    paired: false,
    regions: [region],
    depth: 5,
    fma,
    sources: ['S148'],
  };
}

/** The discs between the vertebrae, from the axis down. */
export const discs: readonly StructureFacts[] = [
  disc('C2', 'C3', 'cervicalis', 'neck', 'FMA25058'),
  disc('C3', 'C4', 'cervicalis', 'neck', 'FMA13896'),
  disc('C4', 'C5', 'cervicalis', 'neck', 'FMA13897'),
  disc('C5', 'C6', 'cervicalis', 'neck', 'FMA13898'),
  disc('C6', 'C7', 'cervicalis', 'neck', 'FMA13899'),
  disc('C7', 'T1', 'cervicalis', 'neck', 'FMA13900'),
  disc('T1', 'T2', 'thoracica', 'upper-back', 'FMA10458'),
  disc('T2', 'T3', 'thoracica', 'upper-back', 'FMA13495'),
  disc('T3', 'T4', 'thoracica', 'upper-back', 'FMA13500'),
  disc('T4', 'T5', 'thoracica', 'upper-back', 'FMA13501'),
  disc('T5', 'T6', 'thoracica', 'upper-back', 'FMA13502'),
  disc('T6', 'T7', 'thoracica', 'upper-back', 'FMA13503'),
  disc('T7', 'T8', 'thoracica', 'upper-back', 'FMA13504'),
  disc('T8', 'T9', 'thoracica', 'upper-back', 'FMA13505'),
  disc('T9', 'T10', 'thoracica', 'upper-back', 'FMA13506'),
  disc('T10', 'T11', 'thoracica', 'upper-back', 'FMA13507'),
  disc('T11', 'T12', 'thoracica', 'upper-back', 'FMA13508'),
  disc('T12', 'L1', 'thoracica', 'lower-back', 'FMA13509'),
  disc('L1', 'L2', 'lumbalis', 'lower-back', 'FMA16033'),
  disc('L2', 'L3', 'lumbalis', 'lower-back', 'FMA16034'),
  disc('L3', 'L4', 'lumbalis', 'lower-back', 'FMA16035'),
  disc('L4', 'L5', 'lumbalis', 'lower-back', 'FMA16036'),
  disc('L5', 'S1', 'lumbalis', 'lower-back', 'FMA16037'),
];
