/** Eight bones of the wrist, five of the palm, fourteen of the fingers: a data table, longer than most files. */
import type { StructureFacts } from '../structure.ts';

interface HandBone {
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly plain: string;
  readonly say: string;
  readonly also: readonly string[];
  /** FMA ids. */
  readonly right: string;
  readonly left: string;
}

function handBone({ right, left, ...words }: HandBone, regions: readonly string[]): StructureFacts {
  return { ...words, kind: 'bone', paired: true, regions, depth: 5, fma: { right, left }, sources: ['S148'] };
}

/** The two rows of the wrist, each from the thumb's side. */
const carpals: readonly StructureFacts[] = [
  {
    id: 'scaphoid',
    name: 'Scaphoid',
    latin: 'Os scaphoideum',
    plain: 'The boat-shaped wrist bone on the thumb’s side; it bridges the two rows of wrist bones.',
    say: 'SKAF-oyd',
    also: ['scaphoid bone', 'navicular of the hand', 'boat bone'],
    right: 'FMA24435',
    left: 'FMA24436',
  },
  {
    id: 'lunate',
    name: 'Lunate',
    latin: 'Os lunatum',
    plain: 'The half-moon in the middle of the wrist, between the forearm and the largest wrist bone.',
    say: 'LOO-nayt',
    also: ['lunate bone', 'semilunar bone', 'moon bone'],
    right: 'FMA24437',
    left: 'FMA24438',
  },
  {
    id: 'triquetrum',
    name: 'Triquetrum',
    latin: 'Os triquetrum',
    plain: 'The three-cornered wrist bone on the little finger’s side; the pea bone sits on its palm side.',
    say: 'try-KWEE-trum',
    also: ['triquetral', 'triquetral bone', 'triangular bone', 'cuneiform of the hand'],
    right: 'FMA24439',
    left: 'FMA24440',
  },
  {
    id: 'pisiform',
    name: 'Pisiform',
    latin: 'Os pisiforme',
    plain: 'The pea-sized bone that you can feel at the heel of the hand, on the little finger’s side.',
    say: 'PY-sih-form',
    also: ['pisiform bone', 'pea bone'],
    right: 'FMA24441',
    left: 'FMA24442',
  },
  {
    id: 'trapezium',
    name: 'Trapezium',
    latin: 'Os trapezium',
    plain: 'The wrist bone under the thumb, with a saddle on which the thumb rides.',
    say: 'truh-PEE-zee-um',
    also: ['trapezium bone', 'greater multangular bone'],
    right: 'FMA24443',
    left: 'FMA24444',
  },
  {
    id: 'trapezoid',
    name: 'Trapezoid',
    latin: 'Os trapezoideum',
    plain: 'The small wedge of the wrist that holds the index finger’s long bone.',
    say: 'TRAP-uh-zoyd',
    also: ['trapezoid bone', 'lesser multangular bone'],
    right: 'FMA23725',
    left: 'FMA24445',
  },
  {
    id: 'capitate',
    name: 'Capitate',
    latin: 'Os capitatum',
    plain: 'The largest wrist bone, in the middle; its round head sits in the cup of the half-moon bone.',
    say: 'KAP-ih-tayt',
    also: ['capitate bone', 'os magnum'],
    right: 'FMA24446',
    left: 'FMA24447',
  },
  {
    id: 'hamate',
    name: 'Hamate',
    latin: 'Os hamatum',
    plain: 'The wedge-shaped wrist bone below the little finger’s side of the wrist, with a hook toward the palm.',
    say: 'HAY-mayt',
    also: ['hamate bone', 'unciform bone', 'hooked bone'],
    right: 'FMA24448',
    left: 'FMA24449',
  },
].map((bone) => handBone(bone, ['hand', 'forearm']));

/** From the thumb to the little finger. */
const metacarpals: readonly StructureFacts[] = [
  {
    id: 'first-metacarpal-bone',
    name: 'First metacarpal bone',
    latin: 'Os metacarpale primum',
    plain: 'The short, sturdy bone in the ball of the thumb, from the wrist to the thumb’s big knuckle.',
    say: 'met-uh-KAR-pul',
    also: ['metacarpal 1', 'first metacarpal', 'metacarpal of thumb', 'thumb metacarpal'],
    right: 'FMA24464',
    left: 'FMA24465',
  },
  {
    id: 'second-metacarpal-bone',
    name: 'Second metacarpal bone',
    latin: 'Os metacarpale secundum',
    plain: 'The bone of the palm that carries the index finger; its head is that finger’s knuckle.',
    say: 'met-uh-KAR-pul',
    also: ['metacarpal 2', 'second metacarpal', 'metacarpal of index finger'],
    right: 'FMA24466',
    left: 'FMA24467',
  },
  {
    id: 'third-metacarpal-bone',
    name: 'Third metacarpal bone',
    latin: 'Os metacarpale tertium',
    plain: 'The bone of the palm that carries the middle finger; the firm middle pillar of the hand.',
    say: 'met-uh-KAR-pul',
    also: ['metacarpal 3', 'third metacarpal', 'metacarpal of middle finger'],
    right: 'FMA24468',
    left: 'FMA24469',
  },
  {
    id: 'fourth-metacarpal-bone',
    name: 'Fourth metacarpal bone',
    latin: 'Os metacarpale quartum',
    plain: 'The slim bone of the palm that carries the ring finger; it gives a little as the hand cups.',
    say: 'met-uh-KAR-pul',
    also: ['metacarpal 4', 'fourth metacarpal', 'metacarpal of ring finger'],
    right: 'FMA24470',
    left: 'FMA24471',
  },
  {
    id: 'fifth-metacarpal-bone',
    name: 'Fifth metacarpal bone',
    latin: 'Os metacarpale quintum',
    plain: 'The bone along the outer edge of the palm that carries the little finger.',
    say: 'met-uh-KAR-pul',
    also: ['metacarpal 5', 'fifth metacarpal', 'metacarpal of little finger'],
    right: 'FMA24472',
    left: 'FMA24473',
  },
].map((bone) => handBone(bone, ['hand']));

interface Digit {
  /** As ids and names have it: `index finger`. */
  readonly name: string;
  /** Genitive: `digiti minimi`. */
  readonly latin: string;
  /** What else people call it. */
  readonly also: string;
}

const thumb: Digit = { name: 'thumb', latin: 'pollicis', also: 'digit 1' };
const index: Digit = { name: 'index finger', latin: 'indicis', also: 'digit 2' };
const middle: Digit = { name: 'middle finger', latin: 'digiti medii', also: 'digit 3' };
const ring: Digit = { name: 'ring finger', latin: 'digiti anularis', also: 'digit 4' };
const little: Digit = { name: 'little finger', latin: 'digiti minimi', also: 'digit 5' };

type Row = 'Proximal' | 'Middle' | 'Distal';
const LATIN: Readonly<Record<Row, string>> = { Proximal: 'proximalis', Middle: 'media', Distal: 'distalis' };
const SAY: Readonly<Record<Row, string>> = {
  Proximal: 'PROK-sih-mul FAY-lanks',
  Middle: 'MID-ul FAY-lanks',
  Distal: 'DIS-tul FAY-lanks',
};

function phalanx(row: Row, digit: Digit, [right, left]: readonly [string, string], plain: string): StructureFacts {
  return handBone(
    {
      id: `${row.toLowerCase()}-phalanx-of-${digit.name.replace(' ', '-')}`,
      name: `${row} phalanx of ${digit.name}`,
      latin: `Phalanx ${LATIN[row]} ${digit.latin}`,
      plain,
      say: SAY[row],
      also: [`${digit.name} bone`, `${row.toLowerCase()} phalanx of ${digit.also}`, 'finger bone'],
      right,
      left,
    },
    ['hand'],
  );
}

/** Finger by finger, each from the palm outward. */
const phalanges: readonly StructureFacts[] = [
  phalanx('Proximal', thumb, ['FMA24450', 'FMA65470'], 'The first of the thumb’s two free bones, nearest the palm.'),
  phalanx('Distal', thumb, ['FMA24459', 'FMA23951'], 'The end bone of the thumb, under the nail.'),
  phalanx('Proximal', index, ['FMA24451', 'FMA71915'], 'The longest bone of the index finger, nearest the palm.'),
  phalanx('Middle', index, ['FMA24455', 'FMA23938'], 'The middle bone of the index finger, between its two joints.'),
  phalanx('Distal', index, ['FMA24460', 'FMA23953'], 'The end bone of the index finger, under the nail.'),
  phalanx('Proximal', middle, ['FMA24452', 'FMA71908'], 'The longest bone of the middle finger, nearest the palm.'),
  phalanx('Middle', middle, ['FMA24456', 'FMA23940'], 'The middle bone of the middle finger, between its two joints.'),
  phalanx('Distal', middle, ['FMA24461', 'FMA23955'], 'The end bone of the middle finger, under the nail.'),
  phalanx('Proximal', ring, ['FMA24453', 'FMA71916'], 'The longest bone of the ring finger, nearest the palm.'),
  phalanx('Middle', ring, ['FMA24457', 'FMA23942'], 'The middle bone of the ring finger, between its two joints.'),
  phalanx('Distal', ring, ['FMA24462', 'FMA23957'], 'The end bone of the ring finger, under the nail.'),
  phalanx('Proximal', little, ['FMA24454', 'FMA66791'], 'The longest bone of the little finger, nearest the palm.'),
  phalanx('Middle', little, ['FMA24458', 'FMA23944'], 'The middle bone of the little finger, between its two joints.'),
  phalanx('Distal', little, ['FMA24463', 'FMA23959'], 'The end bone of the little finger, under the nail.'),
];

/** The bones of wrist, palm and fingers. */
export const handBones: readonly StructureFacts[] = [...carpals, ...metacarpals, ...phalanges];
