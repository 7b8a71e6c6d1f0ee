import type { StructureFacts } from '../structure.ts';

/** The bones of the foot. */
export const footBones: readonly StructureFacts[] = [];
