import { armBones } from './bones/arm.ts';
import { shoulderGirdleBones } from './bones/shoulder-girdle.ts';
import { spineBones } from './bones/spine.ts';
import { thoraxBones } from './bones/thorax.ts';
import { createCatalogue } from './createCatalogue.ts';
import { groups } from './groups.ts';
import { armMuscles } from './muscles/arm.ts';
import { backMuscles } from './muscles/back.ts';
import { chestMuscles } from './muscles/chest.ts';
import { shoulderMuscles } from './muscles/shoulder.ts';
import { regions } from './regions.ts';

/** The body that is built so far, checked once and frozen. */
export const catalogue = createCatalogue({
  facts: [
    ...spineBones,
    ...thoraxBones,
    ...shoulderGirdleBones,
    ...armBones,
    ...backMuscles,
    ...shoulderMuscles,
    ...chestMuscles,
    ...armMuscles,
  ],
  regions,
  groups,
});
