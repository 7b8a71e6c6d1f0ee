import type { StructureFacts } from '../structure.ts';

/** The bones of wrist, palm and fingers. */
export const handBones: readonly StructureFacts[] = [];
