import type { StructureFacts } from '../structure.ts';

/** The bones of the brain case. */
export const skullBones: readonly StructureFacts[] = [];
