import type { StructureFacts } from '../structure.ts';

/** The bones of thigh, knee and leg. */
export const legBones: readonly StructureFacts[] = [];
