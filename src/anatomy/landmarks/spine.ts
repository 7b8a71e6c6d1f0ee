/** The named places of the neck's and the chest's vertebrae. A data table. */
import type { Landmark } from './landmark.ts';

type Ordinal =
  | 'First'
  | 'Second'
  | 'Third'
  | 'Fourth'
  | 'Fifth'
  | 'Sixth'
  | 'Seventh'
  | 'Eighth'
  | 'Ninth'
  | 'Tenth'
  | 'Eleventh'
  | 'Twelfth';

/** What sets a level's places apart from those of its neighbours. */
interface Level {
  readonly level: `C${number}` | `T${number}`;
  readonly ordinal: Ordinal;
  readonly spinous?: Partial<Omit<Landmark, 'id' | 'name'>>;
  readonly transverse?: Partial<Omit<Landmark, 'id' | 'name'>>;
}

const LEVELS: readonly Level[] = [
  { level: 'C3', ordinal: 'Third', spinous: { plain: 'A short, forked tip deep in the hollow of the neck.' } },
  { level: 'C4', ordinal: 'Fourth', spinous: { plain: 'A short, forked tip deep in the hollow of the neck.' } },
  { level: 'C5', ordinal: 'Fifth', spinous: { plain: 'A short, forked tip in the hollow of the neck.' } },
  {
    level: 'C6',
    ordinal: 'Sixth',
    spinous: {
      plain: 'The tip just above the large bump at the base of the neck.',
      palpation:
        'Sit the person up and rest a finger on each of the two large bumps at the base of the neck. As the head tips back, the upper one often slips forward from under the finger: C6.',
    },
  },
  {
    level: 'C7',
    ordinal: 'Seventh',
    spinous: {
      plain: 'Often the largest bump that you can feel where the neck meets the back.',
      palpation:
        'With the head bent forward, let a finger glide down the midline of the neck to the first large bump. Often that is C7; sometimes T1 stands out more. When the head tips back, C7 mostly stays under the finger.',
      also: ['vertebra prominens', 'bump at the base of the neck'],
    },
    transverse: { plain: 'The largest of the small arms of bone at the sides of the neck.' },
  },
  {
    level: 'T1',
    ordinal: 'First',
    spinous: {
      plain: 'The second large bump where the neck meets the back, sometimes the larger one.',
      palpation: 'The next bump below C7. It keeps still when the head turns, while C7 moves a little.',
    },
    transverse: { plain: 'The arm of bone at the side, to which the first rib is joined.' },
  },
  { level: 'T2', ordinal: 'Second' },
  {
    level: 'T3',
    ordinal: 'Third',
    spinous: {
      plain: 'The tip between the inner ends of the two ridges of the shoulder blades.',
      palpation:
        'With the arms hanging, follow the ridge of the shoulder blade to its inner end and go straight across to the midline: about T3. People differ by a level or so.',
      also: ['level with the root of the scapular spine'],
    },
  },
  { level: 'T4', ordinal: 'Fourth' },
  { level: 'T5', ordinal: 'Fifth' },
  { level: 'T6', ordinal: 'Sixth' },
  {
    level: 'T7',
    ordinal: 'Seventh',
    spinous: {
      plain: 'The tip between the lower corners of the two shoulder blades.',
      palpation:
        'With the arms hanging, find the lower corner of each shoulder blade and go straight across to the midline: about T7. People differ by a level or two.',
      also: ['level with the inferior angle of the scapula'],
    },
  },
  { level: 'T8', ordinal: 'Eighth' },
  { level: 'T9', ordinal: 'Ninth' },
  { level: 'T10', ordinal: 'Tenth' },
  {
    level: 'T11',
    ordinal: 'Eleventh',
    spinous: { plain: 'A shorter, blunter tip than those above it.' },
    transverse: { plain: 'A short arm of bone at the side; the eleventh rib does not reach it.' },
  },
  {
    level: 'T12',
    ordinal: 'Twelfth',
    spinous: {
      plain: 'The lowest tip of the chest part of the spine, broad like those of the lower back.',
      palpation:
        'Count up from the lower back: the line between the tops of the hip bones crosses the spine at about L4, and T12 is the fourth tip above that. Counting by hand is only a fair guide.',
    },
    transverse: { plain: 'Here the arm of bone at the side is broken up into three small knobs.' },
  },
];

const ATLAS: readonly Landmark[] = [
  {
    id: 'atlas/anterior-tubercle',
    name: 'Anterior tubercle of the atlas',
    plain: 'A small knob at the front of the ring, deep behind the throat.',
    also: ['C1 anterior tubercle'],
  },
  {
    id: 'atlas/posterior-tubercle',
    name: 'Posterior tubercle of the atlas',
    plain: 'A small knob at the back of the ring: what the atlas has instead of a spine.',
    palpation:
      'It lies deep in the hollow below the back of the skull and is seldom felt. Rest there lightly with the head supported; do not press in.',
    also: ['C1 posterior tubercle'],
  },
  {
    id: 'atlas/transverse-process',
    name: 'Transverse process of the atlas',
    plain: 'The widest point of the upper neck, between the jaw and the bone behind the ear.',
    palpation:
      'Rest a fingertip lightly in the groove between the corner of the jaw and the tip of the bone behind the ear. It is often tender, and nerves and vessels pass close by: touch only, no pressure.',
    also: ['C1 transverse process', 'wing of the atlas'],
  },
  {
    id: 'atlas/superior-articular-surface',
    name: 'Superior articular surface of the atlas',
    plain: 'The hollow that carries one side of the skull; here the head nods.',
  },
  {
    id: 'atlas/inferior-articular-surface',
    name: 'Inferior articular surface of the atlas',
    plain: 'The flat face on which the atlas turns upon the axis.',
  },
  {
    id: 'atlas/groove-for-vertebral-artery',
    name: 'Groove for the vertebral artery',
    plain: 'A groove across the back of the ring, in which an artery runs to the brain.',
    also: ['sulcus arteriae vertebralis'],
  },
  {
    id: 'atlas/facet-for-dens',
    name: 'Facet for the dens',
    plain: 'The place inside the front of the ring that rests against the peg of the axis.',
  },
];

const AXIS: readonly Landmark[] = [
  {
    id: 'axis/dens',
    name: 'Dens',
    plain: 'The peg that stands up from the axis; the atlas and the head turn round it.',
    also: ['odontoid process', 'odontoid peg', 'dens axis'],
  },
  {
    id: 'axis/spinous-process',
    name: 'Spinous process of C2',
    plain: 'The first bump in the midline below the skull, broad and forked.',
    palpation:
      'With the head supported, let a finger glide down from the hollow below the back of the skull. The first firm bump in the midline is C2.',
    also: ['C2 spinous process', 'spinous process of the axis'],
  },
  {
    id: 'axis/transverse-process',
    name: 'Transverse process of C2',
    plain: 'A small tip at the side, below and inside that of the atlas.',
    also: ['C2 transverse process', 'transverse process of the axis'],
  },
  {
    id: 'axis/superior-articular-surface',
    name: 'Superior articular surface of the axis',
    plain: 'The sloping face beside the peg, on which the atlas turns.',
  },
  {
    id: 'axis/inferior-articular-surface',
    name: 'Inferior articular surface of the axis',
    plain: 'The joint face at the back that glides on the third bone of the neck.',
  },
  {
    id: 'axis/lamina',
    name: 'Lamina of the axis',
    plain: 'The broad plate of bone at the back, under the deepest muscles of the neck.',
  },
  {
    id: 'axis/vertebral-body',
    name: 'Body of C2',
    plain: 'The solid front part of the bone, below the peg.',
  },
];

const CAROTID_TUBERCLE: Landmark = {
  id: 'sixth-cervical-vertebra/carotid-tubercle',
  name: 'Carotid tubercle',
  plain: 'A knob at the side of C6, level with the ring of cartilage below the voice box.',
  palpation:
    'Know where it lies, and leave it alone: the large artery of the neck passes in front of it. No pressure here.',
  also: ["Chassaignac's tubercle", 'anterior tubercle of C6', 'tuberculum caroticum'],
};

export const spineLandmarks: readonly Landmark[] = [...ATLAS, ...AXIS, ...LEVELS.flatMap(placesOf), CAROTID_TUBERCLE];

/** The three places that every vertebra with a number has. */
function placesOf({ level, ordinal, spinous, transverse }: Level): readonly Landmark[] {
  const cervical = level.startsWith('C');
  const bone = `${ordinal.toLowerCase()}-${cervical ? 'cervical' : 'thoracic'}-vertebra`;
  const { also: spinousAlso = [], ...spinousWords } = spinous ?? {};
  return [
    {
      id: `${bone}/spinous-process`,
      name: `Spinous process of ${level}`,
      plain: 'The tip at the back of the bone, one of the row of bumps down the midline.',
      ...spinousWords,
      also: [`${level} spinous process`, ...spinousAlso],
    },
    {
      id: `${bone}/transverse-process`,
      name: `Transverse process of ${level}`,
      plain: cervical
        ? 'The small arm of bone at the side, with a hole for an artery and a groove for a nerve.'
        : 'The arm of bone at the side, to which a rib is joined.',
      also: [`${level} transverse process`],
      ...transverse,
    },
    {
      id: `${bone}/vertebral-body`,
      name: `Body of ${level}`,
      plain: 'The solid front part of the bone, which carries the weight.',
    },
  ];
}
