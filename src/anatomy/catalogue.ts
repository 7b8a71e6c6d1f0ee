import { armBones } from './bones/arm.ts';
import { costalCartilages } from './bones/costal-cartilages.ts';
import { discs } from './bones/discs.ts';
import { faceBones } from './bones/face.ts';
import { footBones } from './bones/foot.ts';
import { forearmBones } from './bones/forearm.ts';
import { handBones } from './bones/hand.ts';
import { legBones } from './bones/leg.ts';
import { lumbarBones } from './bones/lumbar.ts';
import { pelvisBones } from './bones/pelvis.ts';
import { shoulderGirdleBones } from './bones/shoulder-girdle.ts';
import { skullBones } from './bones/skull.ts';
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
    ...skullBones,
    ...faceBones,
    ...spineBones,
    ...lumbarBones,
    ...discs,
    ...thoraxBones,
    ...costalCartilages,
    ...shoulderGirdleBones,
    ...armBones,
    ...forearmBones,
    ...handBones,
    ...pelvisBones,
    ...legBones,
    ...footBones,
    ...backMuscles,
    ...shoulderMuscles,
    ...chestMuscles,
    ...armMuscles,
  ],
  regions,
  groups,
});
