import type { StructureFacts } from '../structure.ts';

/** The bones of the face, the jaw and the hyoid bone. */
export const faceBones: readonly StructureFacts[] = [];
