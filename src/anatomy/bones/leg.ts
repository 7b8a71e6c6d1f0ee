import type { StructureFacts } from '../structure.ts';

/** The bones of thigh, knee and leg. */
export const legBones: readonly StructureFacts[] = [
  {
    id: 'femur',
    kind: 'bone',
    name: 'Femur',
    latin: 'Femur',
    plain:
      'The thigh bone: the longest bone of the body, from the ball of the hip to the two rounded ends of the knee.',
    say: 'FEE-mur',
    also: ['thigh bone', 'thighbone', 'femora', 'os femoris'],
    paired: true,
    regions: ['thigh', 'hip', 'knee'],
    depth: 5,
    fma: { right: 'FMA24474', left: 'FMA24475' },
    sources: ['S148'],
  },
  {
    id: 'patella',
    kind: 'bone',
    name: 'Patella',
    latin: 'Patella',
    plain:
      'The kneecap: a small, rounded bone in the tendon at the front of the knee, which slides in a groove of the thigh bone.',
    say: 'puh-TEL-uh',
    also: ['kneecap', 'knee cap', 'patellae'],
    paired: true,
    regions: ['knee'],
    depth: 5,
    fma: { right: 'FMA24486', left: 'FMA24487' },
    sources: ['S148'],
  },
  {
    id: 'tibia',
    kind: 'bone',
    name: 'Tibia',
    latin: 'Tibia',
    plain:
      'The shin bone: the stout bone on the inner side of the leg, which carries the weight from the knee to the ankle.',
    say: 'TIB-ee-uh',
    also: ['shin bone', 'shinbone', 'tibiae'],
    paired: true,
    regions: ['leg', 'knee'],
    depth: 5,
    fma: { right: 'FMA24477', left: 'FMA24478' },
    sources: ['S148'],
  },
  {
    id: 'fibula',
    kind: 'bone',
    name: 'Fibula',
    latin: 'Fibula',
    plain: 'The slim bone on the outer side of the leg; its lower end is the outer ankle bone.',
    say: 'FIB-yuh-luh',
    also: ['calf bone', 'splint bone', 'perone', 'fibulae'],
    paired: true,
    regions: ['leg', 'knee'],
    depth: 5,
    fma: { right: 'FMA24480', left: 'FMA24481' },
    sources: ['S148'],
  },
];
