import type { StructureFacts } from '../structure.ts';

/** The bones of the pelvic girdle that are not of the spine. */
export const pelvisBones: readonly StructureFacts[] = [];
