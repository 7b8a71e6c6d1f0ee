import type { StructureFacts } from '../structure.ts';

/** The bones of the pelvic girdle that are not of the spine. */
export const pelvisBones: readonly StructureFacts[] = [
  {
    id: 'hip-bone',
    kind: 'bone',
    name: 'Hip bone',
    latin: 'Os coxae',
    plain:
      'Half of the pelvis: the broad bone that you rest your hands on at the waist, sit on, and carry the thigh in.',
    also: ['pelvic bone', 'coxal bone', 'innominate bone', 'os innominatum', 'pelvis', 'ilium', 'ischium', 'pubis'],
    paired: true,
    regions: ['hip', 'lower-back'],
    depth: 5,
    fma: { right: 'FMA16586', left: 'FMA16587' },
    sources: ['S148'],
  },
];
